namespace SearchPortal.Indexing;

/// <summary>An update cannot or should not be made from the former generation. The message says why, as the end of a sentence.</summary>
internal sealed class RebuildNeededException(string message) : Exception(message);
