import Testing

@Suite struct PlaceholderTemplate {}
