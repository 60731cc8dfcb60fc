using System.Collections.Frozen;

namespace SearchPortal.Publications;

/// <summary>Which words of a name are particles of the family name ("van", "de la") and which are suffixes ("Jr.").</summary>
internal static class NameParticle
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
    [
        "van", "von", "vom", "der", "den", "de", "del", "della", "dela", "di", "da", "do", "dos", "das", "du", "des", "la", "le", "les", "lo", "bin", "binti", "ibn",
        "ben", "abu", "al", "el", "ter", "ten", "te", "zu", "zur", "zum", "af", "av", "st.", "d'", "mac", "y", "'t",
    ]);

    private static readonly FrozenSet<string> Suffixes = FrozenSet.ToFrozenSet(
        ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "{jr}", "{jr.}", "{sr}", "{sr.}", "{ii}", "{iii}", "{iv}"], StringComparer.OrdinalIgnoreCase);

    // Macros that are letters; all others change the letter that follows.
    private static readonly FrozenSet<string> LetterMacros = FrozenSet.ToFrozenSet(["o", "O", "l", "L", "aa", "AA", "ae", "AE", "oe", "OE", "ss", "i", "j", "dh", "DH", "dj", "DJ", "th", "TH", "ng", "NG"]);

    /// <summary>Whether a word is a suffix.</summary>
    public static bool IsSuffix(string word) => Suffixes.Contains(word);

    /// <summary>Whether a word at the very start of a name is a particle; elsewhere every word in lower case is taken for one.</summary>
    public static bool IsKnown(string word) => Particles.Contains(word);

    /// <summary>Whether the first letter of a raw word is small. A word in braces has no case, nor has one without letters of two cases.</summary>
    public static bool IsLowerCase(string word)
    {
        for (int at = 0; at < word.Length; at++)
        {
            if (char.IsLetter(word[at])) return char.IsLower(word[at]);
            if (word[at] == '{' && !(at + 1 < word.Length && word[at + 1] == '\\')) return false;
            if (word[at] != '\\') continue;

            int end = at + 1;
            while (end < word.Length && char.IsAsciiLetter(word[end])) end++;
            string macro = word[(at + 1)..end];
            if (LetterMacros.Contains(macro)) return char.IsLower(macro[0]);
            at = Math.Max(end - 1, at + 1);
        }
        return false;
    }

    /// <summary>Whether all letters of a word are Han, kana or Hangul, in which the family name stands first.</summary>
    public static bool IsEastAsian(string word) =>
        word.Length > 0 && word.All(c => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' || char.IsSurrogate(c) || c == '·');
}
