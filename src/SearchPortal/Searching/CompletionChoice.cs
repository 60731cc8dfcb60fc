using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Chooses which matches are shown, so that no kind drowns the others, and puts them in one order.</summary>
internal sealed class CompletionChoice(CompletionMatches matches, CompletionLabels labels)
{
    private const int MostTopics = 3;
    private const int MostVenues = 2;

    private readonly List<(int Rank, int Place, int Entry, Completion Shown)> chosen = [];
    private readonly HashSet<string> titles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The best of all kinds.</summary>
    public IReadOnlyList<Completion> Take(int size)
    {
        int authors = matches.CountOf(CompletionKind.Author), papers = matches.CountOf(CompletionKind.Paper);
        CompletionKind[] places = authors > papers
            ? [CompletionKind.Topic, CompletionKind.Venue, CompletionKind.Author, CompletionKind.Paper]
            : [CompletionKind.Topic, CompletionKind.Venue, CompletionKind.Paper, CompletionKind.Author];
        var rest = places.Select(kind => matches.Of(kind).GetEnumerator()).ToArray();
        for (int place = 0; place < places.Length; place++)
            Take(rest[place], places[place], place, Share(places[place], size - chosen.Count, authors, papers));
        for (int place = places.Length - 1; place >= 0; place--) Take(rest[place], places[place], place, size - chosen.Count);
        return [.. chosen.OrderBy(match => match.Rank).ThenBy(match => match.Place).ThenBy(match => match.Entry).Select(match => match.Shown)];
    }

    /// <summary>What a kind may have of the room left: few topics and venues, authors and papers as many as their matches stand to each other.</summary>
    private static int Share(CompletionKind kind, int room, int authors, int papers) => kind switch
    {
        CompletionKind.Topic => Math.Min(room, MostTopics),
        CompletionKind.Venue => Math.Min(room, MostVenues),
        _ when authors == 0 || papers == 0 => room,
        CompletionKind.Author when authors > papers => Portion(room, authors, papers),
        CompletionKind.Paper when authors <= papers => Portion(room, papers, authors),
        _ => room,
    };

    /// <summary>The greater side's part; the lesser one keeps a place or two.</summary>
    private static int Portion(int room, int greater, int lesser) =>
        Math.Min(Math.Max(0, room - Math.Min(2, lesser)), (int)Math.Ceiling((double)room * greater / (greater + lesser)));

    private void Take(IEnumerator<(int Rank, int Entry)> from, CompletionKind kind, int place, int count)
    {
        while (count > 0 && from.MoveNext())
        {
            var shown = labels.Of(kind, from.Current.Entry);
            // The preprint and the paper of one title are one to a reader.
            if (kind == CompletionKind.Paper && !titles.Add(shown.Text)) continue;
            chosen.Add((from.Current.Rank, place, from.Current.Entry, shown));
            count--;
        }
    }
}
