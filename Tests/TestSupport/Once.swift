/// A value shared by several tests, made by the first test that needs it.
package actor Once<Value: Sendable> {
    private var making: Task<Value, any Error>?

    package init() {}

    /// - Parameter make: called once; a failure is thrown to every caller.
    package func value(_ make: @escaping @Sendable () async throws -> Value) async throws -> Value {
        let task = making ?? Task { try await make() }
        making = task
        return try await task.value
    }
}
