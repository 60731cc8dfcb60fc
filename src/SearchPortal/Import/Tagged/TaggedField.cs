namespace SearchPortal.Import.Tagged;

/// <summary>One field of a record.</summary>
/// <param name="Tag">As its format's table writes it: "AU", "%A".</param>
/// <param name="Value">Raw, its lines parted by "\n"; may be "".</param>
/// <param name="Line">1-based line of its tag.</param>
/// <param name="IsLoose">See <see cref="TagMatch"/>.</param>
internal readonly record struct TaggedField(string Tag, string Value, int Line, bool IsLoose);
