export const id = 9873;
export const ids = [9873];
export const modules = {

/***/ 42409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lastComplete),
  KC: () => (/* binding */ nextWindow),
  Et: () => (/* binding */ parseWindow),
  EW: () => (/* binding */ windowOfDay)
});

// UNUSED EXPORTS: previousWindow

// EXTERNAL MODULE: ./node_modules/temporal-polyfill/index.js + 6 modules
var temporal_polyfill = __webpack_require__(48599);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
;// CONCATENATED MODULE: ./.build/action/src/graph/window-id.js

/**
 * The id of the window that begins then. It becomes part of keys in S3 and of paths in Hadoop, which takes a colon for the
 * end of a scheme: so the offset of an hour has none.
 */
function idOf(size, start) {
    const date = start.toPlainDate();
    switch (size) {
        case 'hour':
            return `${date.toString()}T${String(start.hour).padStart(2, '0')}${start.offset.replace(':', '')}`;
        case 'day':
            return date.toString();
        case 'week':
            return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
        case 'month':
            return date.toPlainYearMonth().toString();
    }
}
function idExample(size, timeZone) {
    return idOf(size, temporal_polyfill/* Temporal */.fE.ZonedDateTime.from({ timeZone, year: 2026, month: 11, day: 23, hour: 14 }));
}
/** Instants of which at least one lies in the window of that id, if there is such a window. */
function startFromId(id, size, timeZone) {
    try {
        switch (size) {
            case 'hour': {
                if (!/^\d{4}-\d\d-\d\dT\d\d[+-]\d{4}$/.test(id))
                    return [];
                // Where the clock was set within the hour, the window holds only its first or its last minutes.
                const full = temporal_polyfill/* Temporal */.fE.Instant.from(`${id.slice(0, 13)}:00${id.slice(13)}`);
                return [full, full.add({ minutes: 59 })].map((instant) => instant.toZonedDateTimeISO(timeZone));
            }
            case 'day':
                return /^\d{4}-\d\d-\d\d$/.test(id) ? [midnight(id, timeZone)] : [];
            case 'week': {
                const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(id) ?? [];
                if (year === undefined)
                    return [];
                // The fourth of January is always in week 1.
                const first = temporal_polyfill/* Temporal */.fE.PlainDate.from(`${year}-01-04`);
                return [first.add({ weeks: Number(week) - 1 }).toZonedDateTime(timeZone)];
            }
            case 'month':
                return /^\d{4}-\d\d$/.test(id) ? [midnight(`${id}-01`, timeZone)] : [];
        }
    }
    catch (error) {
        // Temporal's answer to a date that is in no calendar, such as 2026-02-30.
        if (error instanceof RangeError)
            return [];
        throw error;
    }
}
const midnight = (date, timeZone) => temporal_polyfill/* Temporal */.fE.PlainDate.from(date).toZonedDateTime(timeZone);

;// CONCATENATED MODULE: ./.build/action/src/graph/window.js
/**
 * Windows: the spans of time that runs are for. They are cut in the pipeline's time zone, follow each other without gap
 * or overlap, and are half-open. A day of 23 or 25 hours is a day. An hour is an hour of the clock at one offset: when
 * the clock is set back, the hour that it shows twice is two windows. Weeks are ISO weeks, from Monday.
 */



/** The last window that has ended by then. */
function lastComplete(size, timeZone, now) {
    const instant = temporal_polyfill/* Temporal */.fE.Instant.fromEpochMilliseconds(now.getTime());
    return windowAround(size, justBefore(startOf(size, instant.toZonedDateTimeISO(timeZone))));
}
/**
 * The window of an id, such as `2026-11-23`, `2026-11-23T14+0100`, `2026-W47` or `2026-11`.
 * @throws UserError `bad-window`
 */
function parseWindow(text, size, timeZone) {
    const window = startFromId(text, size, timeZone)
        .map((start) => windowAround(size, start))
        .find(({ id }) => id === text);
    if (window !== undefined)
        return window;
    throw new errors/* UserError */.yo('bad-window', `"${text}" is no ${size} in ${timeZone}.`, {
        hint: `${size === 'hour' ? 'An' : 'A'} ${size} is written like ${idExample(size, timeZone)}.`,
    });
}
/** The first window that begins on a day or after it, such as `2021-01-01`. */
function windowOfDay(day, size, timeZone) {
    const start = temporal_polyfill/* Temporal */.fE.PlainDate.from(day).toZonedDateTime(timeZone);
    const window = windowAround(size, start);
    return window.start === utc(start) ? window : nextWindow(window, size, timeZone);
}
function nextWindow(window, size, timeZone) {
    return windowAround(size, zoned(window.end, timeZone));
}
function previousWindow(window, size, timeZone) {
    return windowAround(size, justBefore(zoned(window.start, timeZone)));
}
function windowAround(size, time) {
    const start = startOf(size, time);
    return { id: idOf(size, start), start: utc(start), end: utc(endOf(size, start)) };
}
function startOf(size, time) {
    switch (size) {
        case 'hour':
            return startOfHour(time);
        case 'day':
            return time.startOfDay();
        case 'week':
        case 'month':
            return startOfDate(firstDate(size, time), time);
    }
}
function endOf(size, start) {
    if (size === 'hour')
        return endOfHour(start);
    const days = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } };
    return startOfDate(firstDate(size, start).add(days[size]), start);
}
function firstDate(size, time) {
    const date = time.toPlainDate();
    if (size === 'week')
        return date.subtract({ days: time.dayOfWeek - 1 });
    return size === 'month' ? date.with({ day: 1 }) : date;
}
function startOfDate(date, { timeZoneId }) {
    return date.toZonedDateTime(timeZoneId);
}
/** The last full hour of the clock, or the moment since then at which the clock was set. */
function startOfHour(time) {
    const { minute, second, millisecond, microsecond, nanosecond } = time;
    const sinceFull = {
        minutes: minute,
        seconds: second,
        milliseconds: millisecond,
        microseconds: microsecond,
        nanoseconds: nanosecond,
    };
    const full = time.subtract(sinceFull);
    if (full.offset === time.offset)
        return full;
    return time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? full;
}
function endOfHour(start) {
    const full = start.add({ minutes: 60 - start.minute });
    const set = start.getTimeZoneTransition('next');
    return set !== null && set.epochNanoseconds < full.epochNanoseconds ? set : full;
}
const justBefore = (time) => time.subtract({ nanoseconds: 1 });
const zoned = (instant, timeZone) => temporal_polyfill/* Temporal */.fE.Instant.from(instant).toZonedDateTimeISO(timeZone);
const utc = (time) => time.toInstant().toString({ smallestUnit: 'second' });


/***/ }),

/***/ 59873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   addWindow: () => (/* binding */ addWindow),
/* harmony export */   dataEnd: () => (/* binding */ dataEnd),
/* harmony export */   firstInstant: () => (/* binding */ firstInstant),
/* harmony export */   historyEnd: () => (/* binding */ historyEnd),
/* harmony export */   sensorsStart: () => (/* binding */ sensorsStart)
/* harmony export */ });
/* harmony import */ var _action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42409);
/**
 * The instant at which the data of `local:` end. It is the same on every machine, so that the data are, and moves only when
 * somebody asks for a window more.
 */

/** A Monday, and the first of a month: whatever a pipeline's windows are, one of them ends as this day begins. */
const firstDay = '2025-12-01';
/** The beginning of December 1, 2025 in the pipeline's time zone. */
const firstInstant = ({ timeZone }) => new Date((0,_action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWindow */ .Et)(firstDay, 'day', timeZone).start);
const day = 24 * 60 * 60 * 1000;
/** When the first of the sensors began, days before that instant. */
const sensorsStart = (pipeline, days) => new Date(firstInstant(pipeline).getTime() - days * day);
/** Where the history ends and the sensors begin; where nothing simulates sensors, it goes on to the first instant. */
function historyEnd(pipeline) {
    const days = pipeline.local.map((feed) => (feed.kind === 'sensors' ? feed.days : 0));
    return sensorsStart(pipeline, Math.max(0, ...days));
}
function dataEnd(store, pipeline) {
    const moved = instants(store).get(pipeline.name);
    return moved === undefined ? firstInstant(pipeline) : new Date(moved);
}
/** Moves it by a window; returns the id of that window. */
function addWindow(store, pipeline) {
    return store.transaction(() => {
        const last = (0,_action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__/* .lastComplete */ .I)(pipeline.window, pipeline.timeZone, dataEnd(store, pipeline));
        const next = (0,_action_src_graph_window_js__WEBPACK_IMPORTED_MODULE_0__/* .nextWindow */ .KC)(last, pipeline.window, pipeline.timeZone);
        instants(store).put(pipeline.name, next.end);
        return next.id;
    });
}
const instants = (store) => store.collection('local/instants');


/***/ })

};
