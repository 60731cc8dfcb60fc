namespace SearchPortal.Indexing;

/// <summary>A file of a generation.</summary>
/// <param name="Name">Path below the generation's folder with forward slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">Its digest in hexadecimal.</param>
public sealed record IndexFile(string Name, long Bytes, string Sha256);
