import Publishing
import Synchronization
import Testing

@Suite struct ProgressMeterTests {
    /// A stopwatch that a test sets, in milliseconds.
    final class HandSetWatch: Sendable {
        private let time = Mutex(0)

        var stopwatch: @Sendable () -> Duration { { .milliseconds(self.time.withLock { $0 }) } }

        func show(_ milliseconds: Int) { time.withLock { $0 = milliseconds } }
    }

    let watch = HandSetWatch()

    func meter(timesPages: Bool = false) -> ProgressMeter {
        ProgressMeter(stopwatch: watch.stopwatch, timesPages: timesPages, waiting: { _, _ in })
    }

    @Test func eachStageHasItsTimeAndCounts() {
        let meter = meter()
        #expect(meter.reading == nil)
        watch.show(100)
        meter.progress.begin(.reading, nil)
        watch.show(150)
        meter.progress.begin(.rendering, 10)
        meter.progress.advance(3)
        meter.progress.advance(1)
        watch.show(250)
        #expect(meter.reading == .init(stage: .rendering, done: 4, count: 10, time: .milliseconds(100)))
        watch.show(300)
        meter.finish()
        #expect(meter.reading == nil)
        #expect(
            meter.stages == [
                .init(stage: .reading, done: 0, count: nil, time: .milliseconds(50)),
                .init(stage: .rendering, done: 4, count: 10, time: .milliseconds(150)),
            ])
    }

    @Test func manyThreadsAreCountedRight() async {
        let meter = meter()
        let progress = meter.progress
        progress.begin(.rendering, 8000)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { for _ in 0..<1000 { progress.advance(1) } } }
        }
        #expect(meter.reading?.done == 8000)
    }

    // MARK: Words

    struct Told: Sendable {
        let done: Int
        let count: Int?
        let milliseconds: Int
        let vi: String
        let en: String
        let bar: String
    }

    @Test(arguments: [
        Told(done: 0, count: nil, milliseconds: 900, vi: "dựng trang …", en: "making pages …", bar: ""),
        Told(done: 0, count: 0, milliseconds: 900, vi: "dựng trang …", en: "making pages …", bar: ""),
        Told(
            done: 0, count: 145, milliseconds: 900, vi: "dựng trang: 0/145", en: "making pages: 0/145",
            bar: "[--------------------]"),
        Told(
            done: 5, count: 145, milliseconds: 199, vi: "dựng trang: 5/145", en: "making pages: 5/145",
            bar: "[--------------------]"),
        Told(
            done: 4210, count: 10_000, milliseconds: 2000, vi: "dựng trang: 4.210/10.000, còn khoảng 3 giây",
            en: "making pages: 4,210/10,000, about 3 s left", bar: "[########------------]"),
        Told(
            done: 1, count: 1_000_000, milliseconds: 1000, vi: "dựng trang: 1/1.000.000, còn khoảng 16667 phút",
            en: "making pages: 1/1,000,000, about 16667 min left", bar: "[--------------------]"),
        Told(
            done: 100, count: 221, milliseconds: 100_000, vi: "dựng trang: 100/221, còn khoảng 3 phút",
            en: "making pages: 100/221, about 3 min left", bar: "[#########-----------]"),
        Told(
            done: 12, count: 10, milliseconds: 400, vi: "dựng trang: 10/10", en: "making pages: 10/10",
            bar: "[####################]"),
        Told(
            done: 10, count: 10, milliseconds: 400, vi: "dựng trang: 10/10, còn khoảng 1 giây",
            en: "making pages: 10/10, about 1 s left",
            bar: "[####################]"),
    ])
    func aLineTellsWhatHowManyAndHowMuchTimeIsLeft(_ told: Told) {
        let reading = ProgressMeter.Snapshot(
            stage: .rendering, done: told.done, count: told.count, time: .milliseconds(told.milliseconds))
        #expect(reading.line.vi == told.vi)
        #expect(reading.line.en == told.en)
        #expect(reading.bar == told.bar)
    }

    // MARK: Details

    @Test func theSlowestComeFirstAndOnlyAFewAreKept() {
        let meter = meter(timesPages: true)
        let took = meter.progress.pages?.took
        for (path, time) in [("b", 2), ("a", 2), ("e", 9), ("c", 1), ("d", 4), ("f", 3)] {
            took?(path, path < "d" ? "news_item" : "home", .milliseconds(time))
        }
        #expect(
            meter.slowestPages.map { "\($0.name) \($0.time / .milliseconds(1))" } == [
                "e 9.0", "d 4.0", "f 3.0", "a 2.0", "b 2.0",
            ])
        #expect(
            meter.slowestTemplates.map { "\($0.name) \($0.count) \($0.time / .milliseconds(1))" } == [
                "home 3 16.0", "news_item 3 5.0",
            ])
    }

    @Test func pagesAreNotMeasuredUnlessAskedFor() {
        #expect(meter().progress.pages == nil)
    }

    @Test func theDetailsAreToldInColumns() {
        let meter = meter(timesPages: true)
        let progress = meter.progress
        progress.begin(.reading, nil)
        watch.show(1234)
        progress.begin(.rendering, 2)
        progress.pages?.took("2024/index.html", "edition", .microseconds(12_345))
        progress.pages?.took("index.html", "home", .microseconds(40))
        watch.show(1250)
        meter.finish()
        #expect(
            meter.details.vi == """
                Các bước:
                     1.234,0 ms  đọc nội dung
                        16,0 ms  dựng trang  (2)
                Trang chậm nhất:
                        12,3 ms  2024/index.html
                         0,0 ms  index.html
                Mẫu chậm nhất:
                        12,3 ms  edition  (1)
                         0,0 ms  home  (1)
                """)
        #expect(
            meter.details.en.split(separator: "\n").prefix(2) == ["Stages:", "     1,234.0 ms  reading the content"])
    }
}
