using SearchPortal.Indexing;

namespace SearchPortal.Searching.Matching;

/// <summary>Finds where a phrase begins in documents, word by word: which of them have all of its words, then where it can begin by the words that were looked at.</summary>
internal sealed class PhraseStarts
{
    /// <summary>Documents at a time.</summary>
    public const int Most = 1024;

    private readonly PositionReader reader = new();

    /// <summary>By word the numbers of its postings in the documents that have all words.</summary>
    private readonly List<int[]> postings = [];

    /// <summary>Which of these documents are left.</summary>
    private readonly int[] rows = new int[Most];
    private readonly int[] ends = new int[Most];
    private uint[] starts = new uint[2 * Most];

    /// <summary>Where it begins in a document, ascending, see <see cref="WordPosition"/>.</summary>
    /// <param name="document">Its place among those that have it.</param>
    public ReadOnlySpan<uint> this[int document] => starts.AsSpan((document == 0 ? 0 : ends[document - 1])..ends[document]);

    /// <summary>Finds it in some documents.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="window">The window of the documents.</param>
    /// <param name="documents">At most <see cref="Most"/>, ascending, after those looked through since <see cref="PhraseWord.Begin"/>; those that have it come to the front.</param>
    /// <param name="all">How many documents of the window are looked through together.</param>
    /// <param name="first">Place of the first among all that have the first word, where they are nothing else; null where they are others.</param>
    /// <returns>How many have it.</returns>
    public int Find(ReadOnlySpan<PhraseWord> words, int window, Span<ushort> documents, int all, int? first)
    {
        while (postings.Count < words.Length) postings.Add(new int[Most]);
        if (first is int known) words[0].Number(window, known, postings[0].AsSpan(0, documents.Length));
        int left = documents.Length;
        for (int word = first is null ? 0 : 1; word < words.Length; word++) left = Keep(words[word], word, window, documents[..left], (int)((long)all * left / documents.Length));
        for (int i = 0; i < left; i++) rows[i] = i;
        for (int word = 0; word < words.Length && left > 0; word++)
        {
            if (word == 0) Begin(words[0], left, isOnly: words.Length == 1);
            else left = Narrow(words[word], postings[word], documents[..left]);
        }
        return left;
    }

    private int Keep(PhraseWord word, int number, int window, Span<ushort> documents, int all)
    {
        int kept = word.Keep(window, documents, WindowPlaces.Leaps(word.Count(window), all), postings[number], rows);
        for (int before = 0; before < number; before++)
        {
            int[] numbers = postings[before];
            for (int i = 0; i < kept; i++) numbers[i] = numbers[rows[i]];
        }
        return kept;
    }

    private void Begin(PhraseWord word, int documents, bool isOnly)
    {
        int count = 0;
        int[] numbers = postings[0];
        for (int i = 0; i < documents; i++)
        {
            uint before = 0;
            foreach (uint position in reader.Read(word.PositionsIn(numbers[i])))
            {
                uint start = position - word.Place;
                // A compound can be the word that it begins with: as a word it is there twice, as a part of a phrase once.
                if (start == before && !isOnly) continue;
                if (count == starts.Length) Array.Resize(ref starts, 2 * count);
                starts[count++] = before = start;
            }
            ends[i] = count;
        }
    }

    /// <summary>Keeps the starts at which another word stands too, and the documents that have any; gives how many these are.</summary>
    private int Narrow(PhraseWord word, int[] numbers, Span<ushort> documents)
    {
        int kept = 0, at = 0, to = 0;
        uint place = word.Place;
        var (starts, ends, rows, reader) = (this.starts, this.ends, this.rows, this.reader);
        for (int i = 0; i < documents.Length; i++)
        {
            int first = to, end = ends[i];
            foreach (uint position in reader.Read(word.PositionsIn(numbers[rows[i]])))
            {
                uint start = position - place;
                while (at < end && starts[at] < start) at++;
                if (at == end) break;
                if (starts[at] == start) starts[to++] = starts[at++];
            }
            at = end;
            if (to == first) continue;
            (documents[kept], rows[kept], ends[kept]) = (documents[i], rows[i], to);
            kept++;
        }
        return kept;
    }
}
