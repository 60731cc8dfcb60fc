using System.Collections.Concurrent;

namespace SearchPortal.Searching;

/// <summary>
/// Near words found of late in one generation: who narrows a search, turns its pages or types on asks for the same ones again. Bounded; a
/// full one begins anew. Safe for any number of threads.
/// </summary>
internal sealed class SimilarWordMemory
{
    /// <summary>Most words of all lists together, about 5 MB; an empty list counts as one.</summary>
    internal const int MaximumWords = 50_000;

    private readonly ConcurrentDictionary<(string Word, int Edits, int Above), IReadOnlyList<(string Word, int Edits, int Documents)>> lists = new();
    private int count;

    /// <summary>Words kept now.</summary>
    internal int Count => Volatile.Read(ref count);

    /// <summary>What was found; null when it is not known.</summary>
    public IReadOnlyList<(string Word, int Edits, int Documents)>? Find(string word, int edits, int above) => lists.GetValueOrDefault((word, edits, above));

    /// <summary>Remembers what was found.</summary>
    public void Add(string word, int edits, int above, IReadOnlyList<(string Word, int Edits, int Documents)> found)
    {
        int size = Math.Max(1, found.Count);
        if (size > MaximumWords || !lists.TryAdd((word, edits, above), found) || Interlocked.Add(ref count, size) <= MaximumWords) return;
        lists.Clear();
        Volatile.Write(ref count, 0);
    }
}
