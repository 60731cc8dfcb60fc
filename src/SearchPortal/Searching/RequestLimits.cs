namespace SearchPortal.Searching;

/// <summary>Brings the numbers of a request into their ranges.</summary>
internal static class RequestLimits
{
    /// <summary>The request within <see cref="SearchRequest"/>'s limits; what changed is noted.</summary>
    public static SearchRequest Apply(SearchRequest request, List<Notice> notices)
    {
        int size = Math.Clamp(request.Size, 0, SearchRequest.MaximumSize);
        int page = request.After is null ? Math.Clamp(request.Page, 1, DeepestPage(size)) : 1;
        if (size != request.Size) notices.Add(new Notice(NoticeKind.Clamped, NoticeSentence.PageTooLarge, $"A page has at most {SearchRequest.MaximumSize:N0} results."));
        if (page < request.Page && request.After is null)
            notices.Add(new Notice(NoticeKind.Clamped, NoticeSentence.TooDeep, $"Only the first {SearchRequest.MaximumDepth:N0} results can be paged through; narrow the search to see others."));
        var selections = request.Selections.Count <= SearchRequest.MaximumSelections ? request.Selections : [.. request.Selections.Take(SearchRequest.MaximumSelections)];
        string text = request.Text;
        if (text.Length > SearchRequest.MaximumTextLength)
        {
            text = text[..SearchRequest.MaximumTextLength];
            notices.Add(new Notice(NoticeKind.Clamped, NoticeSentence.TextCut, $"The query was cut to its first {SearchRequest.MaximumTextLength:N0} characters."));
        }
        return request with { Text = text, Size = size, Page = page, Selections = selections, FacetSize = Math.Clamp(request.FacetSize, 0, 1_000) };
    }

    /// <summary>Number of the last whole page within <see cref="SearchRequest.MaximumDepth"/>, at least 1.</summary>
    public static int DeepestPage(int size) => size == 0 ? 1 : Math.Max(1, SearchRequest.MaximumDepth / size);
}
