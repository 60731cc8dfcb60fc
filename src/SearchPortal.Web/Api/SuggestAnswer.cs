using System.Text.Json;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>What someone who types may mean.</summary>
internal static class SuggestAnswer
{
    private const int Most = 10;

    /// <summary>The completions of some letters.</summary>
    public static ApiAnswer Of(ApiQuestion question)
    {
        string typed = question.Text(SearchUrl.TextName) ?? "";
        var completions = question.Searcher.Complete(typed, Most);
        return new ApiAnswer.Found(json => Write(json, completions, question), [new("self", question.Address("/suggest", question.Query.TrimStart('?')))]);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<Completion> completions, ApiQuestion question)
    {
        json.WriteStartArray("completions");
        foreach (var completion in completions)
        {
            json.WriteStartObject();
            json.WriteString("text", completion.Text);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName($"{completion.Kind}"));
            json.WriteString("target", completion.Target);
            json.WriteString("detail", completion.Detail);
            ApiLink.Write(json, Link(completion, question));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static ApiLink Link(Completion completion, ApiQuestion question) => completion.Kind switch
    {
        CompletionKind.Topic => new("papers", SearchHints.Address(new SearchRequest { Selections = [new(FacetField.Topic, completion.Target)] }, question)),
        CompletionKind.Venue => new("item", question.Address($"/venues/{Uri.EscapeDataString(completion.Target)}")),
        CompletionKind.Author => new("item", question.Address($"/authors/{Uri.EscapeDataString(completion.Target)}")),
        CompletionKind.Paper => new("item", question.Address(PaperAnswer.Path(completion.Target))),
        _ => throw new ArgumentOutOfRangeException(nameof(completion)),
    };
}
