namespace SearchPortal.Searching;

/// <summary>Looks for what finds something near a search that found nothing. Filters cost no query; each of the first parts of the text three, and where nothing is near, three each time more is left out.</summary>
/// <param name="execution">Carries out queries.</param>
/// <param name="time">How long it may take.</param>
internal sealed class WaysOut(QueryExecution execution, SearchTime time)
{
    private const int MaximumParts = 6;

    /// <summary>The ways out: filters first, then words, in each the ones that find most before others.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="executed">The query that found nothing, with what it met on its way.</param>
    public IReadOnlyList<WayOut> Of(SearchRequest request, ExecutedQuery executed)
    {
        var (parsed, collected) = (executed.Parsed, executed.Collected);
        IReadOnlyList<WayOut> near = [.. Best(Filters(request, collected)), .. AllFilters(request, collected), .. Best(Parts(request, parsed)), .. Spelling(request)];
        // Where leaving out one thing is not enough, more is left out.
        var free = request.WithoutFilters();
        if (near.Count == 0 && request.HasFilters) near = [.. Best(Parts(free, parsed))];
        return near.Count > 0 ? near : [.. Best(Alone(free, parsed))];
    }

    private static IEnumerable<WayOut> Best(IEnumerable<WayOut> ways) => ways.Where(way => way.Total > 0).OrderByDescending(way => way.Total);

    private static IEnumerable<WayOut> Filters(SearchRequest request, HitCollector collected)
    {
        foreach (var field in Enum.GetValues<FacetField>())
            yield return new WayOut.WithoutFacet(field, request.Without(field), collected.FoundWithout(field));
        for (int i = 0; i < collected.Links.Count; i++)
            yield return new WayOut.WithoutLink(collected.Links[i], request.WithoutLink(collected.Links[i]), collected.FoundWithoutLink(i));
    }

    private static IEnumerable<WayOut> AllFilters(SearchRequest request, HitCollector collected)
    {
        if (collected.Filters > 1 && collected.Matched > 0) yield return new WayOut.WithoutFilters(request.WithoutFilters(), collected.Matched);
    }

    private IEnumerable<WayOut> Parts(SearchRequest request, ParsedQuery parsed)
    {
        foreach (var part in QueryWords.Of(parsed).Take(MaximumParts))
        {
            if (time.IsOver) yield break;
            // Everything there is is no answer to one word.
            if (part.Rest.Length == 0 && !request.HasFilters) continue;
            var (near, total) = Near(request, part.Rest);
            yield return new WayOut.WithoutPart(part, near, total);
        }
    }

    private IEnumerable<WayOut> Alone(SearchRequest request, ParsedQuery parsed)
    {
        var words = QueryWords.Of(parsed);
        for (int i = 0; words.Count > 1 && i < Math.Min(words.Count, MaximumParts); i++)
        {
            if (time.IsOver) yield break;
            if (words[i].Kind == QueryPartKind.Without) continue;
            var (near, total) = Near(request, QueryText.Of(parsed.Parts[i]));
            yield return new WayOut.OnlyPart(words[i], near, total);
        }
    }

    private (SearchRequest Request, int Total) Near(SearchRequest request, string text)
    {
        var (near, query) = (request.WithText(text), QueryParser.Parse(text));
        // Looking for other spellings of what is left over would cost too much, so it is not asked for.
        if (execution.CountAll(near, query) == 0) near = near with { Literal = true };
        using var executed = execution.Run(near, query, 0, []);
        return (near, executed.Collected.Total);
    }

    private IEnumerable<WayOut> Spelling(SearchRequest request)
    {
        if (!request.Literal || time.IsOver) yield break;
        var free = request.WithText(request.Text) with { Literal = false };
        using var executed = execution.Run(free, QueryParser.Parse(request.Text), 0, []);
        if (executed.Collected.Total > 0) yield return new WayOut.OtherSpelling(QueryText.Of(executed.Parsed.Root), free, executed.Collected.Total);
    }
}
