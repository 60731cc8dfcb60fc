using System.Net;

namespace SearchPortal.Benchmarks.Soak;

/// <summary>Whether an answer is whole and from one generation.</summary>
/// <param name="generations">Takes what the answer says of its generation.</param>
/// <param name="papersBefore">Papers of the content before any was added.</param>
internal sealed class AnswerCheck(Generations generations, int papersBefore)
{
    /// <summary>Finds the papers added.</summary>
    public const string MarkerPath = "/search?q=" + SoakContent.Marker;

    /// <summary>Finds all papers.</summary>
    public const string AllPath = "/search";

    /// <summary>What is wrong; null when nothing is.</summary>
    public string? FindFault(string path, HttpResponseMessage answer, string body)
    {
        string? id = PageText.FindGeneration(answer.Headers.ETag?.Tag);
        if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.NotModified)) return $"status {(int)answer.StatusCode}";
        int? papers = PageText.FindIndexed(body);
        generations.Say(id, papers, path);
        if (answer.StatusCode == HttpStatusCode.NotModified) return null;
        if (answer.Content.Headers.ContentType?.MediaType != "text/html") return body.EndsWith(']') ? null : "broken off";
        if (!PageText.IsWhole(body)) return "broken off";
        return papers is null ? "says nothing of its index" : FindContradiction(path, papers.Value, PageText.FindTotal(body));
    }

    /// <summary>The total and the last line of a page come from one generation.</summary>
    private string? FindContradiction(string path, int papers, int? total)
    {
        int? expected = path switch
        {
            AllPath => papers,
            MarkerPath => papers - papersBefore,
            _ => total,
        };
        return total == expected ? null : $"{total} found where {expected} should be, of {papers}";
    }
}
