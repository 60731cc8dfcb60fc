namespace SearchPortal.Web.Api;

/// <summary>The links between the pages of a list.</summary>
internal static class ApiPaging
{
    /// <summary>All that decides what is listed.</summary>
    public static string Question(string path, string list) => $"{path}?{list}";

    /// <summary>Self, first, and where they are previous and next.</summary>
    /// <param name="path">Of the list, below the root.</param>
    /// <param name="list">The query string of its first page, canonical.</param>
    /// <param name="page">Number of this page, 1-based, and of the last.</param>
    /// <param name="question">What was asked.</param>
    public static IEnumerable<ApiLink> Links(string path, string list, (int Number, int Last) page, ApiQuestion question)
    {
        yield return new("self", At(page.Number));
        yield return new("first", At(1));
        if (page.Number > 1) yield return new("prev", At(page.Number - 1));
        if (page.Number < page.Last) yield return new("next", At(page.Number + 1));

        string At(int number)
        {
            if (number == 1) return question.Address(path, list);
            string cursor = $"{ApiQuestion.CursorName}={ApiCursor.Write(question.Lease.Manifest.Id, Question(path, list), number)}";
            return question.Address(path, list.Length == 0 ? cursor : $"{list}&{cursor}");
        }
    }
}
