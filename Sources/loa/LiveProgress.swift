import Foundation
import Publishing

/// Shows how far a run has come: a line that is drawn over on a terminal, lines one below another elsewhere.
/// Nothing for a run that is over in half a second.
///
/// `LOA_PROGRESS=never` keeps it off, `always` begins at once and misses no stage.
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
    /// Everything is shown from here, one thing at a time.
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
                // Nothing has begun yet: not a whole period later, by which time all may be over.
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

    /// Nothing more is shown, and the line on the terminal is gone.
    func stop() {
        meter.finish()
        timer.setEventHandler {}
        timer.activate()
        timer.cancel()
        queue.sync { if Console.errorIsTerminal, !flags.quiet { Console.errorDrawn(over: "") } }
    }
}
