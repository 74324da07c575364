// Draws the table that a [data-chart] names as bars. The table stays, one click away; without script it is all there is.
(function () {
    "use strict";
    if (!window.echarts) {
        return;
    }
    var still = matchMedia("(prefers-reduced-motion: reduce)").matches;

    // A bar of nothing has no outline, but its 0 is known and stands in the tooltip.
    function numbers(table, column) {
        return Array.from(table.tBodies[0].rows, function (row) {
            return Number(row.cells[column].dataset.value) || { value: 0, itemStyle: { borderWidth: 0 } };
        });
    }

    // The year stands below its day, so that more labels have room and the outermost are whole.
    function twoLines(day) { return day.replace(/ (\d{4})$/, "\n$1"); }

    function options(table, token) {
        var names = Array.from(table.tHead.querySelectorAll("[data-series]"), function (cell) { return cell.textContent; });
        var looks = [
            { color: token("--kp-brand"), decal: { symbol: "none" } },
            { color: token("--kp-brand-soft"), borderColor: token("--kp-brand"), borderWidth: 1,
              decal: { symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.785, color: token("--kp-brand") } }];
        var text = { color: token("--kp-ink-2"), fontSize: 12 };
        return {
            animation: !still,
            aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
            textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
            grid: { left: 8, right: 20, top: 34, bottom: 8, containLabel: true },
            legend: { top: 0, left: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: token("--kp-ink"), fontSize: 12 } },
            tooltip: { trigger: "axis", confine: true, backgroundColor: token("--kp-surface"), textStyle: { color: token("--kp-ink") } },
            xAxis: { type: "category", axisLabel: Object.assign({ formatter: twoLines, lineHeight: 15 }, text), axisTick: { show: false }, axisLine: { lineStyle: { color: token("--kp-edge") } },
                     data: Array.from(table.tBodies[0].rows, function (row) { return row.cells[0].textContent; }) },
            yAxis: { type: "value", minInterval: 1, axisLabel: text, splitLine: { lineStyle: { color: token("--kp-line") } } },
            series: names.map(function (name, at) {
                return { name: name, type: "bar", barGap: "0%", barCategoryGap: "25%", itemStyle: looks[at % looks.length],
                         data: numbers(table, at + 1) };
            })
        };
    }

    document.querySelectorAll("[data-chart]").forEach(function (place) {
        var css = getComputedStyle(document.body);
        place.hidden = false;
        var chart = echarts.init(place, null, { renderer: "svg" });
        chart.setOption(options(document.getElementById(place.dataset.chart), function (name) {
            return css.getPropertyValue(name).trim();
        }));
        addEventListener("resize", function () { chart.resize(); });
        place.parentElement.querySelector("[data-table]").open = false;
    });
})();
