// Every word of the page, in order; assets/words/ui.json has their texts.
#pragma once

#include <string_view>

namespace wenlu::screen {

// clang-format off
inline constexpr std::string_view kUiKeys[] = {
    "about", "advice", "answer-dropped", "around", "as-of", "as-on-date", "as-on-moment",
    "as-on-now", "as-on-text", "back-title", "begin", "between", "between-days", "by",
    "calendar-name", "calendar-save", "call", "change", "change-answer", "check-anybodys",
    "check-caller", "check-code", "check-code-text", "check-do", "check-fraud", "check-hint",
    "check-label", "check-lead", "check-not-listed", "check-nothing", "check-official",
    "check-partial", "check-public", "check-unread", "check-unverified", "checked-on", "choose-one",
    "clause-separator", "closed-now", "closed-until", "compare-answer", "compare-hours",
    "compare-in-writing", "compare-rating", "compare-solved", "compare-title", "compare-way",
    "contact-anybodys", "contact-listed", "contact-look-alike", "contact-official",
    "contact-public", "contact-unknown", "contact-unverified", "contacts-text", "contacts-title",
    "copied", "copy", "copy-dates", "counts-open-hours", "counts-working-days", "date",
    "day-of-month", "days", "days-from-to", "days-one", "days-unsaid", "deadline-after",
    "deadline-before", "deadline-before-hour", "deadline-date", "deadline-passed", "deadlines-form",
    "deadlines-title", "doubt-holidays", "doubt-weekends", "event-at", "every-day", "face-canvas",
    "face-plain", "face-title", "fact-computer", "fact-in-writing", "fact-no-typing", "fact-rating",
    "fact-solved", "fact-urgent", "feedback-code", "feedback-moved", "feedback-not-helped",
    "feedback-title", "feedback-unclear", "feedback-wrong", "for-example", "frauds-text",
    "frauds-title", "from", "from-asking", "from-to", "holidays", "hours", "hours-always",
    "hours-on", "hours-one", "hours-unknown", "hours-unknown-now", "keep-single-file",
    "keep-single-file-note", "keep-title", "label", "labelled", "large-text", "last-title",
    "licences", "licences-all", "list-separator", "local-time", "lost-text", "lost-title",
    "material-path", "material-without", "materials-all-ready", "materials-local",
    "materials-ready", "materials-title", "may-also-read", "minutes", "minutes-one", "moment",
    "month-1", "month-10", "month-11", "month-12", "month-2", "month-3", "month-4", "month-5",
    "month-6", "month-7", "month-8", "month-9", "never-open", "next-day", "no", "not-copied",
    "not-on-holidays", "not-printed", "not-saved", "not-shared", "not-wiped", "number-keys",
    "official", "offline-alone", "offline-ready", "offline-refused", "offline-title", "open-always",
    "open-now", "open-until", "opens", "overdue", "page-about", "page-check", "page-search",
    "page-settings", "place-removed", "player-next", "player-pause", "player-play",
    "player-previous", "prefer-by-phone", "prefer-in-writing", "prefer-only-a-phone",
    "prefer-urgent", "preferences-title", "print", "print-handbook", "print-sheets", "privacy-text",
    "privacy-title", "questions-left", "questions-left-one", "questions-left-range",
    "queue-at-opening", "queue-now", "queue-shortest", "queue-shortest-now", "quoted",
    "reason-does-not-fit", "reason-editors-choice", "reason-fits-preference", "reason-no-typing",
    "reason-open-now", "reason-solves-most", "reason-soonest", "related-title", "right-away",
    "saved", "search", "search-hint", "search-lead", "search-none", "search-others", "search-results",
    "search-results-one", "seconds", "seconds-one", "secret-card", "secret-code", "secret-identity",
    "secret-password", "sentence", "sentences", "settings-lead", "share", "shared", "skip",
    "software-text", "software-title", "source", "source-undated", "sources-title", "speak",
    "spot-address-bar", "spot-bottom-tab", "spot-button", "spot-dialog", "spot-field",
    "spot-home-screen", "spot-icon", "spot-keypad", "spot-nth", "spot-row", "spot-side-key",
    "spot-side-menu", "spot-somewhere", "spot-tile", "spot-top-bar", "spot-top-left",
    "spot-top-right", "spot-top-tab", "start-over", "statement-clear", "statement-complete",
    "statement-count", "statement-limit", "statement-missing", "statement-preview",
    "statement-stays-here", "statement-title", "statement-too-long", "statement-too-long-one",
    "statement-write-own", "steps-title", "stop-reading", "text-large", "text-largest",
    "text-normal", "text-size-title", "theme-contrast", "theme-dark", "theme-device", "theme-light",
    "theme-title", "time-zone-note", "to-start", "today", "tomorrow", "trail-title",
    "typed-too-long", "until", "update-later", "update-now", "update-ready", "usually",
    "usually-when", "verb-choose", "verb-dial", "verb-log-in", "verb-look", "verb-open",
    "verb-press", "verb-switch", "verb-tap", "verb-tick", "verb-type", "verb-upload", "visit",
    "wait-answer", "wait-handling", "wait-hours", "wait-now", "wait-queue", "wait-result",
    "weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7",
    "whole-day", "window-title", "wipe", "wipe-text", "wipe-title", "wiped", "with-remark",
    "within", "working-day", "working-days", "working-days-one", "write-to", "yes",
};
// clang-format on

}  // namespace wenlu::screen
