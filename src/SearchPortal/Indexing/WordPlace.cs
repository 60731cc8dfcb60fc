namespace SearchPortal.Indexing;

/// <summary>A word at its place in a text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">One past its last unit.</param>
/// <param name="Hash">Of its stem.</param>
internal readonly record struct WordPlace(int Start, int End, uint Hash);
