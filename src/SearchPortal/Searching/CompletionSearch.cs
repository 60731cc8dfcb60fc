using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Finds entries that have every word typed, in a bounded number of looks.</summary>
internal sealed class CompletionSearch(CompletionFile file, CompletionMatches matches)
{
    private const int MaximumLooks = 8_192;
    private const int MaximumList = 4_096;
    private const int MaximumBeginnings = 16;

    /// <summary>Entries with several words that are enough to choose from: those of a list that begins with the best fitting, and of any other.</summary>
    private const int Plenty = 12;
    private const int PlentyInLong = 32;

    private static readonly CompletionKind[] Kinds = Enum.GetValues<CompletionKind>();

    private int looks;

    /// <summary>Adds the entries that have all of some words.</summary>
    /// <param name="typed">The words; none gives nothing.</param>
    /// <param name="penalty">Added to their ranks.</param>
    public void Add(ReadOnlySpan<TypedWord> typed, int penalty)
    {
        if (typed.Length == 0) return;
        foreach (var word in typed)
            if (word.Range.IsEmpty) return;
        if (typed.Length > 1 || typed[0].Whole >= 0) AddBeginnings(typed, penalty);
        if (typed.Length == 1) AddSingle(typed[0], penalty);
        else AddSeveral(typed, penalty);
    }

    /// <summary>Adds the first of those that begin with the words; the one that is just them is among these, however many follow.</summary>
    private void AddBeginnings(ReadOnlySpan<TypedWord> typed, int penalty)
    {
        var order = file.Alphabetical;
        int low = 0, high = order.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (TypedBeginning.Compare(file.Sequence(order[middle]), typed) < 0) low = middle + 1;
            else high = middle;
        }
        for (int i = low; i < Math.Min(order.Length, low + MaximumBeginnings) && TypedBeginning.Compare(file.Sequence(order[i]), typed) == 0; i++)
            Look(order[i], typed, penalty);
    }

    private void AddSingle(TypedWord word, int penalty)
    {
        if (file.FindPrefix(word.Range) is PrefixRow prefix)
        {
            matches.AddUnseen(prefix);
            foreach (int key in file.Best(prefix)) Take(CompletionPosting.EntryOf(key), CompletionPosting.FitOf(key));
            return;
        }
        for (int number = word.Range.From; number < word.Range.To && looks < MaximumLooks; number++)
        {
            var postings = file.Postings(new WordRange(number, number + 1));
            foreach (int posting in postings[..Math.Min(postings.Length, MaximumList)])
            {
                looks++;
                Take(CompletionPosting.Entry(posting), CompletionPosting.Fit(posting, number == word.Whole));
            }
        }

        void Take(int entry, int fit) => matches.Add(entry, CompletionRank.Beginning + fit + penalty);
    }

    private void AddSeveral(ReadOnlySpan<TypedWord> typed, int penalty)
    {
        var rarest = typed[0];
        foreach (var word in typed[1..])
            if (CountOf(word.Range) < CountOf(rarest.Range)) rarest = word;
        if (file.FindPrefix(rarest.Range) is PrefixRow prefix)
        {
            int found = 0;
            foreach (int key in file.Best(prefix))
                if (Look(CompletionPosting.EntryOf(key), typed, penalty)) found++;
            if (found >= Plenty) return;
        }
        var list = Shortest(typed, rarest.Range);
        LookThrough(list, typed, penalty);
        if (list != rarest.Range && matches.Count < Plenty) LookThrough(rarest.Range, typed, penalty);
    }

    private void LookThrough(WordRange words, ReadOnlySpan<TypedWord> typed, int penalty)
    {
        var postings = file.Postings(words);
        if (postings.Length <= CompletionPrefixes.MostRead || words.To - words.From > 1)
        {
            LookThrough(postings, typed, penalty);
            return;
        }
        // Authors stand before papers in a long list; they are not to take all the looks.
        foreach (var kind in Kinds) LookThrough(postings[Place(postings, file.Start(kind))..Place(postings, file.End(kind))], typed, penalty);
    }

    /// <summary>Looks at a list from its beginning; a long one is left when there is enough to choose from.</summary>
    private void LookThrough(ReadOnlySpan<int> postings, ReadOnlySpan<TypedWord> typed, int penalty)
    {
        int enough = postings.Length > CompletionPrefixes.MostRead ? PlentyInLong : int.MaxValue;
        int found = 0;
        for (int i = 0; i < Math.Min(postings.Length, MaximumList) && found < enough; i++)
            if (Look(CompletionPosting.Entry(postings[i]), typed, penalty)) found++;
    }

    /// <summary>Where an entry stands or would stand in the list of a word.</summary>
    private static int Place(ReadOnlySpan<int> postings, int entry)
    {
        int place = postings.BinarySearch(CompletionPosting.Of(entry, begins: true));
        return place < 0 ? ~place : place;
    }

    /// <summary>The range, or if it has very many entries and a whole word has fewer, the word: entries that have it fit best.</summary>
    private WordRange Shortest(ReadOnlySpan<TypedWord> typed, WordRange range)
    {
        if (CountOf(range) <= CompletionPrefixes.MostRead) return range;
        var shortest = range;
        foreach (var word in typed)
        {
            var whole = new WordRange(word.Whole, word.Whole + 1);
            if (word.Whole >= 0 && CountOf(whole) <= CountOf(shortest)) shortest = whole;
        }
        return shortest;
    }

    private bool Look(int entry, ReadOnlySpan<TypedWord> typed, int penalty)
    {
        if (looks++ >= MaximumLooks) return false;
        int rank = CompletionRank.Of(file.Sequence(entry), matches.KindOf(entry) == CompletionKind.Author, typed);
        if (rank >= 0) matches.Add(entry, rank + penalty);
        return rank >= 0;
    }

    private int CountOf(WordRange range) => file.Postings(range).Length;
}
