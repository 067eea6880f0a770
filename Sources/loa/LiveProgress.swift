import Foundation
import Publishing

/// Shows the progress of a run: one line drawn over on a terminal, one line below another elsewhere. Shows nothing for
/// a run of less than half a second.
///
/// `LOA_PROGRESS=never` turns it off, `always` begins at once and misses no stage.
struct LiveProgress {
    enum Wish: String {
        case never, always, usual

        init(environment: [String: String]) {
            self = environment["LOA_PROGRESS"].flatMap(Wish.init) ?? .usual
        }

        /// Milliseconds before the first line.
        var patience: Int { self == .always ? 0 : 500 }
    }

    private let meter: ProgressMeter
    private let flags: GlobalFlags
    private let timer: any DispatchSourceTimer
    /// Serial queue for all output.
    private let queue = DispatchQueue(label: "loa.progress")

    init(_ meter: ProgressMeter, flags: GlobalFlags) {
        self.meter = meter
        self.flags = flags
        timer = DispatchSource.makeTimerSource(queue: queue)
        let wish = Wish(environment: ProcessInfo.processInfo.environment)
        if flags.quiet || wish == .never { return }
        let isTerminal = Console.errorIsTerminal
        let language = flags.spoken
        let every = DispatchTimeInterval.milliseconds(!isTerminal ? 1000 : wish == .always ? 10 : 100)
        timer.schedule(deadline: .now() + .milliseconds(wish.patience), repeating: every)
        timer.setEventHandler { [timer] in
            guard let reading = meter.reading else {
                // No stage has begun yet. Try again soon, not a whole period later, when the run may be over.
                timer.schedule(deadline: .now() + .milliseconds(5), repeating: every)
                return
            }
            let line = reading.line.text(in: language)
            if isTerminal {
                Console.errorDrawn(over: [reading.bar, line].filter { !$0.isEmpty }.joined(separator: " "))
            } else {
                Console.error(line)
            }
        }
        timer.activate()
    }

    /// Stops the output and clears the line on the terminal.
    func stop() {
        meter.finish()
        timer.setEventHandler {}
        timer.activate()
        timer.cancel()
        queue.sync { if Console.errorIsTerminal, !flags.quiet { Console.errorDrawn(over: "") } }
    }
}
