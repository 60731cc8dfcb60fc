namespace SearchPortal.Searching;

/// <summary>A <see cref="TrendRequest"/> as a query string and back: the words once for each search, and what narrows all of them as a search has it.</summary>
public static class TrendUrl
{
    /// <summary>"share" for shares in place of counts.</summary>
    public const string ByName = "by";

    /// <summary>The value of <see cref="ByName"/> that asks for shares.</summary>
    public const string Share = "share";

    /// <summary>Reads a query string, with or without "?". Any text gives a valid request; what had to be changed is told by notices.</summary>
    public static (TrendRequest Request, IReadOnlyList<Notice> Notices) Parse(string? query)
    {
        var pairs = QueryString.Split(query).ToLookup(pair => pair.Key == SearchUrl.TextName);
        var (filters, notices) = SearchUrl.Parse(pairs[false]);
        var read = pairs[true].Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).Distinct().Take(TrendRequest.MaximumTexts + 1)
            .Select(pair => SearchUrl.Parse([pair])).ToList();
        var texts = read.Select(search => search.Request.Text.Trim()).Where(text => text.Length > 0).Distinct().ToList();
        IEnumerable<Notice> all = [.. notices, .. read.SelectMany(search => search.Notices)];
        if (texts.Count > TrendRequest.MaximumTexts) all = all.Append(new Notice(NoticeKind.Clamped, NoticeSentence.TooManySearches, $"Only the first {TrendRequest.MaximumTexts} searches are compared."));
        bool isShare = pairs[false].Any(pair => pair.Key == ByName && pair.Value.Equals(Share, StringComparison.OrdinalIgnoreCase));
        return (new TrendRequest([.. texts.Take(TrendRequest.MaximumTexts)], TrendRequest.Kept(filters), isShare), [.. all.DistinctBy(notice => notice.Message)]);
    }

    /// <summary>The canonical query string without "?".</summary>
    public static string Format(TrendRequest request) => QueryString.Join(
        [.. request.Texts.Select(text => KeyValuePair.Create(SearchUrl.TextName, text)), .. Pairs(request)]);

    /// <summary>Names and values of a request but its words, for the hidden fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Pairs(TrendRequest request)
    {
        foreach (var pair in SearchUrl.Pairs(TrendRequest.Kept(request.Filters))) yield return pair;
        if (request.IsShare) yield return new(ByName, Share);
    }
}
