print("a job")
