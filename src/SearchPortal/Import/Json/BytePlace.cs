namespace SearchPortal.Import.Json;

/// <summary>A place in a stream of bytes.</summary>
/// <param name="Offset">Bytes before it.</param>
/// <param name="Line">1-based.</param>
/// <param name="LineStart">Offset of its line's first byte.</param>
internal readonly record struct BytePlace(long Offset, int Line, long LineStart);
