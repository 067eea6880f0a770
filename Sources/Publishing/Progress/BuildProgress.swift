import Site

/// Callbacks that report the progress of a run: ``silent``, or those of a ``ProgressMeter``.
package struct BuildProgress: Sendable {
    /// The stages of a run, in this order.
    package enum Stage: Int, Hashable, Sendable, CaseIterable {
        case reading, checking, drawing
        /// Each file is made, compared with the file of the old site, and staged when it differs.
        case rendering
        case publishing, flushing

        /// Whether a process that exits during this stage leaves nothing unfinished on any disk.
        package var leavesNoTrace: Bool {
            switch self {
            case .reading, .checking: true
            case .drawing, .rendering, .publishing, .flushing: false
            }
        }
    }

    /// A stage begins, and the one before it ends. `count` is the number of steps; nil when it is not known.
    package let begin: @Sendable (_ stage: Stage, _ count: Int?) -> Void
    /// `count` more steps are done. Called from several threads at once.
    package let advance: @Sendable (_ count: Int) -> Void
    /// The run waits for another process (`holder`) to unlock the output folder. Called once per wait.
    package let waiting: @Sendable (_ output: String, _ holder: Int?) -> Void
    /// Measures each page; nil when page times are not wanted.
    package let pages: PageTiming?

    package struct PageTiming: Sendable {
        /// Time since a fixed moment in the past.
        package let now: @Sendable () -> Duration
        package let took: @Sendable (_ path: String, _ template: String?, _ time: Duration) -> Void

        package init(
            now: @escaping @Sendable () -> Duration,
            took: @escaping @Sendable (_ path: String, _ template: String?, _ time: Duration) -> Void
        ) {
            self.now = now
            self.took = took
        }
    }

    package init(
        begin: @escaping @Sendable (_ stage: Stage, _ count: Int?) -> Void,
        advance: @escaping @Sendable (_ count: Int) -> Void,
        waiting: @escaping @Sendable (_ output: String, _ holder: Int?) -> Void,
        pages: PageTiming? = nil
    ) {
        self.begin = begin
        self.advance = advance
        self.waiting = waiting
        self.pages = pages
    }

    package static let silent = BuildProgress(begin: { _, _ in }, advance: { _ in }, waiting: { _, _ in })

    /// Renders a page, and measures the time when ``pages`` is set.
    func timed(_ path: String, _ render: () -> Rendering) -> Rendering {
        guard let pages else { return render() }
        let start = pages.now()
        let made = render()
        pages.took(path, made.template, pages.now() - start)
        return made
    }
}
