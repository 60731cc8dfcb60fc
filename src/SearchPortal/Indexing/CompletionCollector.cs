using System.Runtime.InteropServices;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>Takes the entries of the completion in any order and numbers them and their words.</summary>
/// <param name="former">Entries that can be taken over; null for none.</param>
internal sealed class CompletionCollector(FormerCompletion? former = null)
{
    private const int MaximumWords = 64;
    private const int MaximumWeight = (1 << 30) - 1;

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<Collected> entries = [];
    private readonly List<int> sequences = [];
    private readonly int[] numbers = NoNumbers(former);

    /// <summary>Adds an entry.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="reference">What it stands for.</param>
    /// <param name="weight">How much it is used, from 0; entries of more weight come first.</param>
    /// <param name="texts">The text shown, then others that lead to it; only the first 64 words count.</param>
    public void Add(CompletionKind kind, long reference, int weight, IEnumerable<IReadOnlyList<Token>> texts)
    {
        int start = sequences.Count;
        foreach (var tokens in texts) Append(tokens, start);
        Enter(kind, reference, weight, start);
    }

    /// <summary>Adds an entry with the words that a former one has.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="reference">What it stands for.</param>
    /// <param name="weight">How much it is used, from 0.</param>
    /// <param name="entry">The former entry.</param>
    public void AddFormer(CompletionKind kind, long reference, int weight, int entry)
    {
        int start = sequences.Count;
        foreach (int packed in former!.Sequence(entry))
        {
            if (packed != SequenceWord.EndOfText && numbers[SequenceWord.Number(packed)] is var number && number < 0)
                numbers[SequenceWord.Number(packed)] = NumberOf(former.Words[SequenceWord.Number(packed)].ToString());
            sequences.Add(SequenceWord.Renumber(packed, numbers));
        }
        Enter(kind, reference, weight, start);
    }

    /// <summary>The entries by kind and weight, and the words in alphabetical order. Takes no more entries after.</summary>
    public CompletionDraft Complete()
    {
        var spellings = words.Keys.ToArray();
        var collected = words.Values.ToArray();
        Array.Sort(spellings, collected, StringComparer.Ordinal);
        var numbers = new int[collected.Length];
        for (int i = 0; i < collected.Length; i++) numbers[collected[i]] = i;
        var order = entries.ConvertAll(entry => entry.Order);
        order.Sort();
        var draft = Write(spellings, numbers, order);
        Forget();
        return draft;
    }

    private CompletionDraft Write(string[] spellings, int[] numbers, List<ulong> order)
    {
        var draft = new CompletionDraft(spellings, new int[CompletionFile.Kinds + 1], new long[order.Count], new int[order.Count + 1], new int[sequences.Count]);
        for (int i = 0, end = 0; i < order.Count; i++)
        {
            int collected = (int)(uint)order[i];
            draft.References[i] = entries[collected].Reference;
            foreach (int packed in Sequence(collected)) draft.Sequences[end++] = SequenceWord.Renumber(packed, numbers);
            draft.Starts[i + 1] = end;
            for (int kind = (int)(order[i] >> 62) + 1; kind <= CompletionFile.Kinds; kind++) draft.Bounds[kind] = i + 1;
        }
        return draft;
    }

    /// <summary>What a draft has twice is let go before its file is written.</summary>
    private void Forget()
    {
        words.Clear();
        words.TrimExcess();
        entries.Clear();
        entries.TrimExcess();
        sequences.Clear();
        sequences.TrimExcess();
    }

    private static int[] NoNumbers(FormerCompletion? former)
    {
        var numbers = new int[former?.WordCount ?? 0];
        Array.Fill(numbers, -1);
        return numbers;
    }

    private void Enter(CompletionKind kind, long reference, int weight, int start)
    {
        if (sequences.Count > start && entries.Count < CompletionPosting.MaximumEntries)
            entries.Add(new Collected((ulong)kind << 62 | (ulong)(MaximumWeight - Math.Clamp(weight, 0, MaximumWeight)) << 32 | (uint)entries.Count, reference, start));
    }

    private Span<int> Sequence(int collected)
    {
        int end = collected + 1 < entries.Count ? entries[collected + 1].Start : sequences.Count;
        return CollectionsMarshal.AsSpan(sequences)[entries[collected].Start..end];
    }

    private void Append(IReadOnlyList<Token> tokens, int start)
    {
        // A spelling that says nothing new would only be read.
        if (sequences.Count > start && tokens.All(token => words.TryGetValue(token.Word.Text, out int known) && Holds(start, known))) return;
        if (sequences.Count > start) sequences.Add(SequenceWord.EndOfText);
        foreach (var token in tokens.Any(token => token.IsCompound) ? CompoundsFirst(tokens) : tokens)
        {
            if (sequences.Count - start >= MaximumWords) break;
            sequences.Add(SequenceWord.Of(NumberOf(token.Word.Text), token.IsCompound ? Parts(tokens, token) : 0));
        }
    }

    private bool Holds(int start, int word)
    {
        foreach (int packed in CollectionsMarshal.AsSpan(sequences)[start..])
            if (SequenceWord.Number(packed) == word) return true;
        return false;
    }

    private int NumberOf(string word)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(words, word, out bool known);
        if (!known) number = words.Count - 1;
        return number;
    }

    private static IEnumerable<Token> CompoundsFirst(IReadOnlyList<Token> tokens) =>
        tokens.OrderBy(token => token.Position).ThenByDescending(token => token.IsCompound).ThenByDescending(token => token.End);

    private static int Parts(IReadOnlyList<Token> tokens, Token compound) =>
        tokens.Count(token => !token.IsCompound && token.Start >= compound.Start && token.End <= compound.End);

    private readonly record struct Collected(ulong Order, long Reference, int Start);
}
