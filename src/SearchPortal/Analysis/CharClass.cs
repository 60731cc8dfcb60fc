using System.Globalization;

namespace SearchPortal.Analysis;

/// <summary>What a character is to the tokenizer.</summary>
internal static class CharClass
{
    /// <summary>Whether it belongs to a script written without spaces between words (Han, kana).</summary>
    public static bool IsIdeograph(char c) =>
        c is >= '\u2E80' and <= '\u2FDF' or >= '\u3005' and <= '\u3007' or >= '\u3040' and <= '\u30FF'
            or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Whether it is part of a word: letter, digit, combining mark, or half of a character outside the basic plane.</summary>
    public static bool IsWord(char c)
    {
        if (c < 0x80) return char.IsAsciiLetterOrDigit(c);
        return char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.Surrogate;
    }

    /// <summary>Whether it vanishes inside a word: soft hyphen, zero-width space and joiners, byte order mark.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Whether it joins the pieces of a name: any hyphen, or an underscore.</summary>
    public static bool IsHyphen(char c) => c is '-' or '_' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212';

    /// <summary>Whether it is an apostrophe of any kind.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4';
}
