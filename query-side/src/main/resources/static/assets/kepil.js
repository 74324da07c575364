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

    // A table that is wider than a phone is laid out row by row: each value says the heading of its column. A table whose
    // cells are laid out as blocks is no table to a screen reader any more, unless the roles are said.
    var phone = matchMedia("(max-width:720px)");
    var roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tfoot: "rowgroup", tr: "row", td: "cell" };

    function say(table) {
        var heads = Array.from(table.tHead.rows[0].cells, function (cell) {
            return cell.textContent.trim();
        });
        table.querySelectorAll("tbody td,tfoot td").forEach(function (cell) {
            var head = cell.colSpan === 1 && !cell.classList.contains("act") ? heads[cell.cellIndex] : "";
            if (head) {
                cell.dataset.label = head;
            }
        });
        [table].concat(Array.from(table.querySelectorAll("thead,tbody,tfoot,tr,td"))).forEach(function (part) {
            part.setAttribute("role", roles[part.localName]);
        });
        table.querySelectorAll("th").forEach(function (cell) {
            cell.setAttribute("role", cell.closest("thead") ? "columnheader" : "rowheader");
        });
    }

    function stack() {
        document.querySelectorAll(".scroll > .kt").forEach(function (table) {
            table.classList.remove("stack");
            if (phone.matches && table.tHead && table.scrollWidth > table.parentNode.clientWidth) {
                say(table);
                table.classList.add("stack");
            }
        });
    }

    phone.addEventListener("change", stack);
    document.addEventListener("htmx:afterSettle", stack);
    stack();

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
