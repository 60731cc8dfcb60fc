namespace SearchPortal.Indexing;

/// <summary>Which entries have each word.</summary>
/// <param name="Starts">Where each word's list begins in <paramref name="Items"/>, and the end.</param>
/// <param name="Items">Lists of all words, each ascending, see <see cref="CompletionPosting"/>.</param>
internal sealed record CompletionPostings(int[] Starts, int[] Items)
{
    /// <summary>The lists of a draft's words.</summary>
    public static CompletionPostings Of(CompletionDraft draft)
    {
        var starts = new int[draft.Words.Length + 1];
        Visit(draft, (word, _) => starts[word + 1]++);
        for (int word = 0; word < draft.Words.Length; word++) starts[word + 1] += starts[word];
        var items = new int[starts[^1]];
        int[] next = starts[..^1];
        Visit(draft, (word, posting) => items[next[word]++] = posting);
        return new CompletionPostings(starts, items);
    }

    /// <summary>Calls for every word of every entry once, at its first place.</summary>
    private static void Visit(CompletionDraft draft, Action<int, int> visit)
    {
        var seen = new int[draft.Words.Length];
        for (int entry = 0; entry < draft.References.Length; entry++)
        {
            // Any part of a name may come first.
            bool isAuthor = draft.KindOf(entry) == (int)CompletionKind.Author;
            bool begins = true;
            foreach (int packed in draft.Sequence(entry))
            {
                if (packed != SequenceWord.EndOfText && seen[SequenceWord.Number(packed)] != entry + 1)
                {
                    seen[SequenceWord.Number(packed)] = entry + 1;
                    visit(SequenceWord.Number(packed), CompletionPosting.Of(entry, begins || isAuthor));
                }
                begins = packed == SequenceWord.EndOfText || (begins && SequenceWord.Joined(packed) > 0);
            }
        }
    }
}
