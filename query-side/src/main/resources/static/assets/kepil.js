// Shortens the way where htmx or the keyboard can; every page works without this file.
(function () {
    "use strict";

    // "/" goes to the search, unless somebody is writing.
    document.addEventListener("keydown", function (event) {
        var writing = event.target.closest && event.target.closest("input,select,textarea,[contenteditable]");
        var search = document.getElementById("kp-q");
        if (event.key === "/" && !writing && search && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            search.focus();
        }
    });

    // Buttons that copy a text need script, so they are hidden until it has come.
    document.querySelectorAll("[data-copy]").forEach(function (button) {
        if (navigator.clipboard) {
            button.hidden = false;
            button.addEventListener("click", function () {
                navigator.clipboard.writeText(button.dataset.copy);
            });
        }
    });

    // A form is sent once: its button says what happens and is inert until the answer comes.
    var sent = [];
    document.addEventListener("submit", function (event) {
        var button = event.target.querySelector("button[data-busy]");
        if (!button || event.defaultPrevented) {
            return;
        }
        if (button.getAttribute("aria-disabled")) {
            event.preventDefault();
            return;
        }
        sent.push({ button: button, said: Array.from(button.childNodes) });
        button.setAttribute("aria-disabled", "true");
        button.replaceChildren(button.dataset.busy);
    });

    // Who comes back by the browser's history may find the page as it was left: then its buttons work again.
    addEventListener("pageshow", function () {
        sent.splice(0).forEach(function (form) {
            form.button.removeAttribute("aria-disabled");
            form.button.replaceChildren.apply(form.button, form.said);
        });
    });

    // The line of the side bar to which the page belongs is in sight, however long the bar is.
    var line = document.querySelector(".kp-nav [aria-current]");
    if (line) {
        line.scrollIntoView({ block: "nearest" });
    }

    // What has an error or was just opened gets the focus.
    var first = document.querySelector("[data-focus]");
    if (first && !location.hash) {
        first.focus();
    }

    // After a swap the focus stays on the control that asked; if that is gone, it goes to the heading of the new region.
    document.addEventListener("htmx:afterSettle", function (event) {
        if (document.activeElement === document.body) {
            var heading = event.detail.elt.querySelector("[tabindex='-1']");
            if (heading) {
                heading.focus();
            }
        }
    });
})();
