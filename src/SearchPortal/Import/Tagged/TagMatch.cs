namespace SearchPortal.Import.Tagged;

/// <summary>The tag that a line begins with.</summary>
/// <param name="Tag">As the format's table writes it.</param>
/// <param name="ValueStart">Where in the line its value begins.</param>
/// <param name="IsLoose">Whether it is written as it should not be, so that a field that is rightly written comes before it.</param>
internal readonly record struct TagMatch(string Tag, int ValueStart, bool IsLoose = false);
