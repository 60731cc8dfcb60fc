namespace SearchPortal.Import.Json;

/// <summary>One object of a file that may be a publication, or what stands in its place.</summary>
/// <param name="Text">Its bytes, brackets balanced, not otherwise checked; valid until the next entry is asked for. Empty when there is a fault.</param>
/// <param name="Line">1-based line it starts on.</param>
/// <param name="Fault">Why it cannot be read; <see cref="JsonFault.None"/> when its brackets are in order.</param>
internal readonly record struct JsonEntry(ReadOnlyMemory<byte> Text, int Line, JsonFault Fault);
