SELECT timestamp, room, value, score, cutoff, is_anomaly FROM anomalies ORDER BY timestamp
