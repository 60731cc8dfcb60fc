namespace SearchPortal.Indexing;

/// <summary>Works out the best entries of every beginning of words that very many entries have ("a", "le", "learn").</summary>
internal sealed class CompletionPrefixes(CompletionDraft draft, CompletionPostings postings)
{
    /// <summary>A range with more postings is worked out beforehand; others are read when asked for.</summary>
    public const int MostRead = 1024;

    /// <summary>Entries kept of each kind.</summary>
    public const int Kept = 32;

    private readonly BestKeys[] best = [.. Enumerable.Range(0, CompletionFile.Kinds).Select(_ => new BestKeys(Kept))];
    private readonly int[] counts = new int[CompletionFile.Kinds];

    /// <summary>The ranges, ascending, wider ones first.</summary>
    public List<PrefixRow> Rows { get; } = [];

    /// <summary>Their entries.</summary>
    public List<int> Entries { get; } = [];

    /// <summary>Works out all.</summary>
    public void Find()
    {
        var open = new Stack<(WordRange Words, int Depth)>();
        open.Push((new(0, draft.Words.Length), 0));
        while (open.TryPop(out var group))
        {
            // Last first, so that ranges come off the stack in ascending order.
            int to = group.Words.To;
            while (to > group.Words.From && draft.Words[to - 1].Length > group.Depth)
            {
                int from = FirstAlike(group.Words.From, to, group.Depth);
                if (postings.Starts[to] - postings.Starts[from] > MostRead) open.Push((new(from, to), group.Depth + 1));
                to = from;
            }
            if (group.Depth > 0 && !IsLast(group.Words)) Add(group.Words);
        }
    }

    private bool IsLast(WordRange words) => Rows.Count > 0 && (Rows[^1].From, Rows[^1].To) == (words.From, words.To);

    /// <summary>First of the words before a place that have the same letter at a depth as the one just before it.</summary>
    private int FirstAlike(int low, int to, int depth)
    {
        char letter = draft.Words[to - 1][depth];
        int high = to - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            string word = draft.Words[middle];
            if (word.Length <= depth || word[depth] < letter) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void Add(WordRange words)
    {
        foreach (var keys in best) keys.Clear();
        Array.Clear(counts);
        string first = draft.Words[words.From];
        bool firstIsWhole = first.Length > 1 && draft.Words[words.To - 1].StartsWith(first, StringComparison.Ordinal);
        for (int word = words.From; word < words.To; word++)
        {
            foreach (int posting in postings.Items.AsSpan(postings.Starts[word]..postings.Starts[word + 1]))
            {
                int kind = draft.KindOf(CompletionPosting.Entry(posting));
                counts[kind]++;
                best[kind].Add(CompletionPosting.RankedKey(posting, firstIsWhole && word == words.From));
            }
        }
        int start = Entries.Count;
        foreach (var keys in best)
            foreach (long key in keys.Keys) Entries.Add((int)key);
        Rows.Add(new PrefixRow(words.From, words.To, start, Entries.Count - start, counts[(int)CompletionKind.Author], counts[(int)CompletionKind.Paper]));
    }
}
