using System.Globalization;

namespace SearchPortal.Cli;

/// <summary>Text from files as it may go to a terminal.</summary>
internal static class Printable
{
    /// <summary>The text with each control and bidirectional format character replaced by a space, so that no title drives the terminal.</summary>
    public static string From(string text) => text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? ' ' : c)) : text;

    // U+202A..U+202E and U+2066..U+2069 reorder the line they stand in.
    private static bool IsUnsafe(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
