namespace SearchPortal.Import.Tagged;

/// <summary>The tag that a line begins with.</summary>
/// <param name="Tag">As the format's table writes it.</param>
/// <param name="ValueStart">Where in the line its value begins.</param>
internal readonly record struct TagMatch(string Tag, int ValueStart);
