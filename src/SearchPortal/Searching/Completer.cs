using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Completes what a visitor types to titles, authors, venues and topics.</summary>
internal sealed class Completer(CompletionFile file, CompletionLabels labels)
{
    /// <summary>A single word with fewer matches than this is also read as misspelled: a title may have the same slip.</summary>
    private const int Enough = 3;

    private const int ShortestRespelled = 4;
    private const int MostRespelled = 3;
    private const int MostSpellings = 6;

    /// <summary>The best completions, the best first; none for a text without words or of more than 300 characters.</summary>
    public IReadOnlyList<Completion> Complete(string text, int size)
    {
        var typed = TypedText.Read(text);
        if (typed.Parts.Count == 0 || size < 1) return [];
        var matches = new CompletionMatches(file);
        var search = new CompletionSearch(file, matches);
        var words = Find(typed.Parts, typed.Ended);
        search.Add(words, 0);
        if (matches.Count < size) search.Add(Find(typed.Joined, typed.Ended), 0);
        if (matches.Count < (words.Length == 1 ? Enough : 1)) Respell(search, words, 1, int.MaxValue);
        if (matches.Count == 0) Respell(search, words, 0, 1);
        return new CompletionChoice(matches, labels).Take(size);
    }

    private TypedWord[] Find(IReadOnlyList<string> words, bool ended)
    {
        var found = new TypedWord[words.Count];
        var last = ended ? TypedPlace.End : TypedPlace.Last;
        for (int i = 0; i < found.Length; i++) found[i] = TypedWord.Find(file.Words, words[i], i == found.Length - 1 ? last : TypedPlace.Before);
        return found;
    }

    /// <summary>Tries other spellings of one word at a time: of the one that is unknown, else of each.</summary>
    private void Respell(CompletionSearch search, TypedWord[] words, int first, int end)
    {
        int unknown = words.Count(word => word.Range.IsEmpty);
        if (unknown > 1) return;
        var doubtful = Enumerable.Range(0, words.Length).Where(i => words[i].Text.Length >= ShortestRespelled && words[i].Range.IsEmpty == (unknown == 1));
        foreach (int i in doubtful.Reverse().Take(MostRespelled))
        {
            var near = NearWords.Find(file.Words, words[i].Text, first, end);
            foreach (var spelling in near.OrderByDescending(word => file.Postings(word.Range).Length).Take(MostSpellings))
            {
                TypedWord[] respelled = [.. words];
                respelled[i] = spelling;
                search.Add(respelled, CompletionRank.Respelled);
            }
        }
    }
}
