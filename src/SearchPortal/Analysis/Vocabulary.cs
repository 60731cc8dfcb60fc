using Lucene.Net.Tartarus.Snowball.Ext;

namespace SearchPortal.Analysis;

/// <summary>
/// Words seen, each with its stem worked out once, when it is first asked for. Safe for many threads. Bounded: what is typed may be anything,
/// so a full one begins anew, and the words in use are soon back.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>Most words kept, about 20 MB.</summary>
    internal const int MaximumWords = 1 << 17;

    /// <summary>Longer words are hardly seen twice; letters of each.</summary>
    private const int LongestKept = 32;

    private readonly WordTable words = new(MaximumWords);
    private readonly EnglishStemmer english = new();
    private readonly Lock stemming = new();
    private int made;

    private Vocabulary()
    {
        // There is one.
    }

    /// <summary>The one of this process: indexing and searching must agree.</summary>
    public static Vocabulary Shared { get; } = new();

    /// <summary>The word of a folded text.</summary>
    public Word this[ReadOnlySpan<char> folded]
    {
        get
        {
            if (words.Find(folded) is Word known) return known;
            string text = folded.ToString();
            var word = new Word(text, StopWords.English.Contains(text), Interlocked.Increment(ref made));
            return text.Length <= LongestKept ? words.Add(word) : word;
        }
    }

    /// <summary>Words kept now.</summary>
    internal int Count => words.Count;

    /// <summary>The stem of a folded word.</summary>
    public string Stem(string text)
    {
        // Names of methods and numbers are not English; a stem of two letters tells nothing.
        if (text.Length < 4 || text.AsSpan().ContainsAnyExceptInRange('a', 'z')) return text;
        lock (stemming)
        {
            english.SetCurrent(EnglishForms.Unify(text));
            english.Stem();
            return english.Current;
        }
    }

    /// <summary>FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo).</summary>
    public static uint HashOf(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash;
    }
}
