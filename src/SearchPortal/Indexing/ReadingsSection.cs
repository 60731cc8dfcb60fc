namespace SearchPortal.Indexing;

/// <summary>The readings of one content file.</summary>
/// <param name="File">Its path below the content folder.</param>
/// <param name="Sha256">Digest of its bytes; "" when it changed while it was read, so that it is read again.</param>
/// <param name="Offset">Where its readings begin.</param>
/// <param name="Length">Bytes of its readings.</param>
internal sealed record ReadingsSection(string File, string Sha256, long Offset, int Length);
