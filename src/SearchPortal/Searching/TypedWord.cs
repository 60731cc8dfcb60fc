using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>A word as far as a visitor has typed it, beside the words of the completion that it can become.</summary>
/// <param name="Text">Folded letters.</param>
/// <param name="Range">Words that begin with them.</param>
/// <param name="Whole">The word that has just these letters; -1 when there is none.</param>
internal sealed record TypedWord(string Text, WordRange Range, int Whole)
{
    /// <summary>Looks a word up.</summary>
    /// <param name="words">The dictionary.</param>
    /// <param name="text">Folded letters.</param>
    /// <param name="place">Where it stands among what is typed.</param>
    public static TypedWord Find(CompletionDictionary words, string text, TypedPlace place)
    {
        var range = words.Narrow(words.All, 0, text);
        var word = Of(words, text, range, text.Length);
        return place switch
        {
            TypedPlace.Before => word,
            TypedPlace.End when word.Whole >= 0 => word with { Range = new WordRange(word.Whole, word.Whole + 1) },
            // A first letter is hardly ever meant as the word of one letter.
            TypedPlace.Last when text.Length == 1 => word with { Whole = -1 },
            _ => word,
        };
    }

    /// <summary>The word as one of a range.</summary>
    /// <param name="words">The dictionary.</param>
    /// <param name="text">Folded letters, as typed.</param>
    /// <param name="range">Words that begin as it is meant.</param>
    /// <param name="length">Letters that they have in common.</param>
    public static TypedWord Of(CompletionDictionary words, string text, WordRange range, int length) =>
        new(text, range, !range.IsEmpty && words[range.From].Length == length ? range.From : -1);
}
