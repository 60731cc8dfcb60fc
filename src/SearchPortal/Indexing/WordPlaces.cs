using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>
/// Where the words of a text stand in it, so that a snippet marks them without cutting the text into words again. In the encoding of
/// <see cref="RecordWriter"/>: for each word of the text's sequence (see <see cref="WordSequences"/>) the distance of its beginning from that of
/// the word before, and its length; then the number of compounds, and the hash, the beginning and the length of each.
/// </summary>
internal static class WordPlaces
{
    /// <summary>Writes the places of a text's tokens.</summary>
    public static void Write(RecordWriter to, List<Token> tokens)
    {
        int start = 0, compounds = 0;
        foreach (var token in tokens)
        {
            if (token.IsCompound)
            {
                compounds++;
                continue;
            }
            to.Number((uint)(token.Start - start));
            to.Number((uint)(token.End - token.Start));
            start = token.Start;
        }
        to.Number((uint)compounds);
        foreach (var token in tokens)
        {
            if (!token.IsCompound) continue;
            to.Number(token.Word.Hash);
            to.Number((uint)token.Start);
            to.Number((uint)(token.End - token.Start));
        }
    }

    /// <summary>Finds words in a text and passes over its places.</summary>
    /// <param name="from">Stands before the places of the text, and after them in the end.</param>
    /// <param name="words">The text's sequence.</param>
    /// <param name="wanted">Hashes of the words to find.</param>
    /// <param name="fits">Finds others by their place; null for none.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Find(ref RecordReader from, ReadOnlySpan<uint> words, uint[] wanted, Predicate<WordPlace>? fits, List<WordPlace> found)
    {
        int start = 0;
        foreach (uint word in words)
        {
            start += (int)from.Number();
            int length = (int)from.Number();
            if (wanted.Contains(word) || fits?.Invoke(new WordPlace(start, start + length, word)) == true) found.Add(new WordPlace(start, start + length, word));
        }
        for (int compounds = from.Count(); compounds > 0; compounds--)
        {
            uint word = from.Number();
            int begin = (int)from.Number();
            int length = (int)from.Number();
            if (wanted.Contains(word) || fits?.Invoke(new WordPlace(begin, begin + length, word)) == true) found.Add(new WordPlace(begin, begin + length, word));
        }
    }
}
