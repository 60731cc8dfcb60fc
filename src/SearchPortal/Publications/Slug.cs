using System.Globalization;
using System.Text;

namespace SearchPortal.Publications;

/// <summary>Names as they stand in addresses: "Kernel Machines &amp; Co." → "kernel-machines-co".</summary>
public static class Slug
{
    /// <summary>Longest slug made, in UTF-16 units.</summary>
    public const int MaximumLength = 100;

    /// <summary>
    /// Folds letters (see <see cref="TextFolding"/>) and parts words by single hyphens; apostrophes vanish ("O’Donoghue" → "odonoghue").
    /// Letters of other scripts stay as they are. "" when the text holds no letter or digit.
    /// </summary>
    public static string From(string text)
    {
        string folded = TextFolding.Fold(text);
        return Ascii.IsValid(folded) ? FromAscii(folded) : FromLetters(folded);
    }

    /// <summary>Most names, much faster.</summary>
    private static string FromAscii(string folded)
    {
        var slug = new AsciiSlug(stackalloc char[MaximumLength]);
        slug.Add(folded);
        return slug.ToString();
    }

    private static string FromLetters(string folded)
    {
        var slug = new StringBuilder(Math.Min(folded.Length, MaximumLength));
        bool gap = false;
        foreach (Rune rune in folded.EnumerateRunes())
        {
            bool hyphen = gap && slug.Length > 0;
            if (Rune.IsLetterOrDigit(rune) || (IsVowelSign(rune) && slug.Length > 0 && !gap))
            {
                if (slug.Length + rune.Utf16SequenceLength + (hyphen ? 1 : 0) > MaximumLength) break;
                if (hyphen) slug.Append('-');
                slug.Append(rune);
                gap = false;
            }
            else if (rune.Value != '\'')
            {
                gap = true;
            }
        }
        return slug.ToString();
    }

    /// <summary>Slug of a person in index order: "Ma, Xinyin" → "ma-xinyin". "" only when the name holds no letter or digit.</summary>
    public static string From(PersonName name)
    {
        if (Ascii.IsValid(name.Family) && Ascii.IsValid(name.Given) && Ascii.IsValid(name.Suffix))
        {
            // A result page has a hundred names.
            var slug = new AsciiSlug(stackalloc char[MaximumLength]);
            slug.Add(name.Family);
            slug.Part();
            slug.Add(name.Given);
            slug.Part();
            slug.Add(name.Suffix);
            return slug.ToString();
        }
        // "Philip H.S." and "Philip H. S." are one name: initials are parted before folding.
        return From($"{name.Family} {name.Given.Replace(".", ". ", StringComparison.Ordinal)} {name.Suffix}");
    }

    /// <summary>Whether a text can be a key: letters, digits, '-', '_', '.', ':' and '+' (citation keys of old files hold them), 1 to 200 units, no dot at an end.</summary>
    public static bool IsKey(string text) =>
        text.Length is > 0 and <= 200
        && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '+')
        && text[0] != '.' && text[^1] != '.';

    /// <summary>The marks that are vowels in Indic scripts; after a letter only, so that the marks of an emoji make no slug.</summary>
    private static bool IsVowelSign(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.NonSpacingMark;

    /// <summary>A slug while it is made of ASCII letters in either case.</summary>
    private ref struct AsciiSlug(Span<char> slug)
    {
        private readonly Span<char> slug = slug;
        private int length;
        private bool isGap;
        private bool isFull;

        public void Part() => isGap = true;

        public void Add(ReadOnlySpan<char> text)
        {
            foreach (char c in text)
            {
                if (isFull) return;
                if (char.IsAsciiLetterOrDigit(c)) Add(char.ToLowerInvariant(c));
                // A grave accent folds to an apostrophe.
                else isGap |= c is not ('\'' or '`');
            }
        }

        public override readonly string ToString() => new(slug[..length]);

        private void Add(char c)
        {
            bool hyphen = isGap && length > 0;
            isFull = length + (hyphen ? 2 : 1) > MaximumLength;
            if (isFull) return;
            if (hyphen) slug[length++] = '-';
            slug[length++] = c;
            isGap = false;
        }
    }
}
