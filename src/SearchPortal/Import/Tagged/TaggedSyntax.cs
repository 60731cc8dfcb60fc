namespace SearchPortal.Import.Tagged;

/// <summary>How a format of tagged lines is written.</summary>
/// <param name="Find">The tag of a line; null for a line that has none and so goes on with the field before it, or stands between records.</param>
/// <param name="FirstTag">What every record begins with.</param>
/// <param name="LastTag">What every record ends with; null when the next first tag, or the end of the file, ends it.</param>
/// <param name="BreaksWords">Whether lines are wrapped at a width even inside words that are longer.</param>
internal sealed record TaggedSyntax(Func<string, TagMatch?> Find, string FirstTag, string? LastTag, bool BreaksWords = false);
