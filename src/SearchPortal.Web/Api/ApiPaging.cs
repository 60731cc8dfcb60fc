namespace SearchPortal.Web.Api;

/// <summary>The links between the pages of a list.</summary>
/// <param name="Path">Of the list, below the root.</param>
/// <param name="List">The query string of its first page, canonical.</param>
/// <param name="Question">What was asked.</param>
internal sealed record ApiPaging(string Path, string List, ApiQuestion Question)
{
    /// <summary>Where the request's cursor leads, or why it leads nowhere.</summary>
    public (ApiPlace Place, ApiProblem? Problem) Read() => ApiCursor.Read(Question.Cursor, Question.Lease.Manifest.Id, $"{Path}?{List}");

    /// <summary>Self, first, and where they are previous and next, of pages with numbers.</summary>
    /// <param name="page">1-based number of this page.</param>
    /// <param name="last">Number of the last.</param>
    public IEnumerable<ApiLink> Links(int page, int last) =>
        Links(new(page), page > 1 ? new(page - 1) : null, page < last ? new(page + 1) : null);

    /// <summary>Self, first, and where they are previous and next.</summary>
    public IEnumerable<ApiLink> Links(ApiPlace self, ApiPlace? previous, ApiPlace? next)
    {
        yield return new("self", At(self));
        yield return new("first", At(ApiPlace.First));
        if (previous is { } before) yield return new("prev", At(before));
        if (next is { } after) yield return new("next", At(after));
    }

    private string At(ApiPlace place)
    {
        if (place == ApiPlace.First) return Question.Address(Path, List);
        string cursor = $"{ApiQuestion.CursorName}={ApiCursor.Write(Question.Lease.Manifest.Id, $"{Path}?{List}", place)}";
        return Question.Address(Path, List.Length == 0 ? cursor : $"{List}&{cursor}");
    }
}
