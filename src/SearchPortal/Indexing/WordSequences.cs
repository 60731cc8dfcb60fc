using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SearchPortal.Analysis;
using SearchPortal.Publications;

namespace SearchPortal.Indexing;

/// <summary>
/// The words of a publication in their order, as hashes of their stems, for the second look that ranking takes at its best candidates:
/// number of title words, length of the authors' part, then the title's words, the authors' and the abstract's.
/// </summary>
internal readonly ref struct WordSequences(ReadOnlySpan<uint> head)
{
    private const int Fixed = 2;
    private const int PlacesLooked = 64;
    private const int MaximumName = 100;
    private const int MaximumAuthors = 50;

    /// <summary>Ends each author's name; the hash of no word, or of one that is hardly ever asked for.</summary>
    public const uint EndOfName = 0;

    private readonly ReadOnlySpan<uint> head = head;

    /// <summary>The head of a publication without words.</summary>
    public static ReadOnlySpan<uint> None => [0, 0];

    /// <summary>The title's words, stop words included.</summary>
    public ReadOnlySpan<uint> Title => head.Slice(Fixed, (int)head[0]);

    /// <summary>Where a word stands in the title: a bit for each place, the first word's is the lowest; of long titles only the first 64 words are looked at.</summary>
    public ulong PlacesInTitle(uint word)
    {
        var title = Title;
        ulong places = 0;
        int at = 0, end = Math.Min(title.Length, PlacesLooked);
        var wanted = Vector256.Create(word);
        for (; at + Vector256<uint>.Count <= end; at += Vector256<uint>.Count) places |= (ulong)Vector256.Equals(Vector256.Create(title[at..]), wanted).ExtractMostSignificantBits() << at;
        for (; at < end; at++)
            if (title[at] == word) places |= 1ul << at;
        return places;
    }

    /// <summary>The words of the first authors' names without initials, each name ended by <see cref="EndOfName"/>.</summary>
    public ReadOnlySpan<uint> Authors => head.Slice(Fixed + (int)head[0], (int)head[1]);

    /// <summary>The words of the first author's name without initials.</summary>
    public ReadOnlySpan<uint> FirstAuthor => Authors.IndexOf(EndOfName) is var end and >= 0 ? Authors[..end] : [];

    /// <summary>The abstract's words, stop words included.</summary>
    public ReadOnlySpan<uint> Abstract => head[(Fixed + (int)head[0] + (int)head[1])..];

    /// <summary>Writes the head of a record.</summary>
    /// <param name="titleTokens">Tokens of the title.</param>
    /// <param name="nameTokens">Tokens of the authors' names as signed.</param>
    /// <param name="abstractTokens">Tokens of the abstract.</param>
    /// <param name="to">What it holds is replaced.</param>
    public static void Write(List<Token> titleTokens, IEnumerable<List<Token>> nameTokens, List<Token> abstractTokens, List<uint> to)
    {
        to.Clear();
        to.AddRange(None);
        Append(titleTokens, to);
        to[0] = (uint)(to.Count - Fixed);
        foreach (var name in nameTokens.Take(MaximumAuthors))
        {
            foreach (var token in name)
                if (!token.IsCompound && token.Word.Text.Length > 1) to.Add(HashOfNameWord(token.Word));
            to.Add(EndOfName);
        }
        to[1] = (uint)(to.Count - Fixed) - to[0];
        Append(abstractTokens, to);
    }

    /// <summary>Hash of a word of a person's name, the same for "Mueller" and "Müller".</summary>
    public static uint HashOfNameWord(Word word) => Umlaut.Find(word.Text) is string umlaut ? Vocabulary.Shared[umlaut].Hash : word.Hash;

    /// <summary>Hash of the folded letters and digits of a text: "LLM-Pruner", "llm pruner" and "LLMPruner" are one.</summary>
    public static uint HashOfName(string text) => Vocabulary.HashOf(NameIn(text));

    /// <summary>The folded letters and digits of a text, of long ones the first hundred.</summary>
    public static string NameIn(string text)
    {
        Span<char> name = stackalloc char[MaximumName];
        int length = 0;
        foreach (char c in TextFolding.Fold(text))
            if (length < MaximumName && char.IsLetterOrDigit(c)) name[length++] = c;
        return new string(name[..length]);
    }

    /// <summary>The part of a title that names its subject: what stands before the first colon, else all of it.</summary>
    public static string NamePart(string title) => title.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? title[..colon] : title;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Append(List<Token> tokens, List<uint> to)
    {
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
            if (!token.IsCompound) to.Add(token.Word.Hash);
    }
}
