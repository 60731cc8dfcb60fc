using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>
/// Where the words of a text stand in it, so that a snippet marks them without cutting the text into words again. In the encoding of
/// <see cref="RecordWriter"/>: 1 where a byte holds each number of the next part, else 0; for each word of the text's sequence (see
/// <see cref="WordSequences"/>) the distance of its beginning from that of the word before, and its length; then the number of compounds, and
/// the hash, the beginning and the length of each.
/// </summary>
internal static class WordPlaces
{
    /// <summary>Writes the places of a text's tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Write(RecordWriter to, List<Token> tokens)
    {
        int start = 0, compounds = 0;
        bool areBytes = true;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            if (token.IsCompound)
            {
                compounds++;
                continue;
            }
            areBytes &= (uint)(token.Start - start) <= byte.MaxValue && token.End - token.Start <= byte.MaxValue;
            start = token.Start;
        }
        to.Number(areBytes ? 1u : 0u);
        if (areBytes) to.Number(2 * (uint)(tokens.Count - compounds));
        WriteSteps(to, tokens, areBytes);
        to.Number((uint)compounds);
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            if (!token.IsCompound) continue;
            to.Number(token.Word.Hash);
            to.Number((uint)token.Start);
            to.Number((uint)(token.End - token.Start));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteSteps(RecordWriter to, List<Token> tokens, bool areBytes)
    {
        int start = 0;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            if (token.IsCompound) continue;
            WriteStep(to, token.Start - start, areBytes);
            WriteStep(to, token.End - token.Start, areBytes);
            start = token.Start;
        }
    }

    private static void WriteStep(RecordWriter to, int step, bool isByte)
    {
        if (isByte) to.Byte((byte)step);
        else to.Number((uint)step);
    }

    /// <summary>Finds words in a text and passes over its places.</summary>
    /// <param name="from">Stands before the places of the text, and after them in the end.</param>
    /// <param name="words">The text's sequence.</param>
    /// <param name="wanted">Hashes of the words to find.</param>
    /// <param name="test">Finds others by how they are written; null for none.</param>
    /// <param name="found">Takes what is found.</param>
    public static void Find(ref RecordReader from, ReadOnlySpan<uint> words, uint[] wanted, WordTest? test, List<WordPlace> found)
    {
        if (from.Number() == 0) FindByNumbers(ref from, words, wanted, test, found);
        else if (test is null) FindByBytes(from.Bytes(), words, wanted, found);
        else FindByBytes(from.Bytes(), words, wanted, test, found);
        for (int compounds = from.Count(); compounds > 0; compounds--)
        {
            uint word = from.Number();
            int begin = (int)from.Number();
            int length = (int)from.Number();
            if (wanted.Contains(word) || test?.Fits(new WordPlace(begin, begin + length, word)) == true) found.Add(new WordPlace(begin, begin + length, word));
        }
    }

    /// <summary>Words are sought first, and the steps before the few that are there summed up after.</summary>
    private static void FindByBytes(ReadOnlySpan<byte> steps, ReadOnlySpan<uint> words, uint[] wanted, List<WordPlace> found)
    {
        if (steps.Length != 2 * words.Length) throw new InvalidDataException("words and their places differ in number");
        foreach (uint word in wanted)
        {
            int start = 0, at = 0;
            while (words[at..].IndexOf(word) is int next and >= 0)
            {
                for (int end = at + next; at <= end; at++) start += steps[2 * at];
                found.Add(new WordPlace(start, start + steps[2 * at - 1], word));
            }
        }
    }

    private static void FindByBytes(ReadOnlySpan<byte> steps, ReadOnlySpan<uint> words, uint[] wanted, WordTest test, List<WordPlace> found)
    {
        if (steps.Length != 2 * words.Length) throw new InvalidDataException("words and their places differ in number");
        var at = CollectionsMarshal.AsSpan(test.At);
        int start = 0, next = 0;
        for (int i = 0; i < words.Length; i++)
        {
            start += steps[2 * i];
            int end = start + steps[2 * i + 1];
            while (next < at.Length && at[next] < start) next++;
            bool canFit = test.At is null || (next < at.Length && at[next] < end);
            if (wanted.Contains(words[i]) || (canFit && test.Fits(new WordPlace(start, end, words[i])))) found.Add(new WordPlace(start, end, words[i]));
        }
    }

    private static void FindByNumbers(ref RecordReader from, ReadOnlySpan<uint> words, uint[] wanted, WordTest? test, List<WordPlace> found)
    {
        int start = 0;
        foreach (uint word in words)
        {
            start += (int)from.Number();
            int length = (int)from.Number();
            if (wanted.Contains(word) || test?.Fits(new WordPlace(start, start + length, word)) == true) found.Add(new WordPlace(start, start + length, word));
        }
    }
}
