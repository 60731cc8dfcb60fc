using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using SearchPortal.Searching;

namespace SearchPortal.Web.Hosting;

/// <summary>Has pages of each kind made inside the process, so that after a start or a switch no visitor waits for the compiler or the disk.</summary>
internal sealed class WarmPages(LiveIndex live, IHttpContextFactory contexts, IServiceScopeFactory scopes)
{
    private static readonly string[] Always = ["/", "/search", "/venues", "/years", "/authors", "/suggest?q=a", "/feed.atom", "/api/v1/search"];

    /// <summary>All that answers requests; null until the application is put together.</summary>
    public RequestDelegate? Pipeline { get; set; }

    /// <summary>Has the pages made.</summary>
    /// <returns>Whether they could be.</returns>
    public async Task<bool> MakeAsync(CancellationToken stopping)
    {
        if (Pipeline is not { } pipeline || !live.IsServing) return false;
        foreach (string address in Addresses())
        {
            if (stopping.IsCancellationRequested) return false;
            await AskAsync(pipeline, address);
        }
        return true;
    }

    /// <summary>What any site has, and a paper and a search of this one.</summary>
    private string[] Addresses()
    {
        using var lease = live.Acquire();
        if (lease.Searcher.Search(new SearchRequest { Size = 1, FacetSize = 0 }).Hits is not [var hit, ..]) return Always;
        return [$"/search?{SearchUrl.Format(new SearchRequest { Text = hit.Publication.Title })}", .. Always, $"/papers/{hit.Publication.Key}"];
    }

    /// <summary>Has one page made, for nobody.</summary>
    /// <param name="address">Path and query.</param>
    public Task AskAsync(string address) => Pipeline is { } pipeline ? AskAsync(pipeline, address) : Task.CompletedTask;

    private async Task AskAsync(RequestDelegate pipeline, string address)
    {
        await using var scope = scopes.CreateAsyncScope();
        string[] parts = address.Split('?', 2);
        var features = new FeatureCollection();
        features.Set<IHttpRequestFeature>(new HttpRequestFeature
        {
            Method = HttpMethods.Get,
            Scheme = "http",
            Path = parts[0],
            QueryString = parts.Length > 1 ? $"?{parts[1]}" : "",
            Headers = new HeaderDictionary { [HeaderNames.Host] = "localhost", [HeaderNames.AcceptEncoding] = "br" },
        });
        features.Set<IHttpResponseFeature>(new HttpResponseFeature());
        features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        var context = contexts.Create(features);
        context.RequestServices = scope.ServiceProvider;
        await pipeline(context);
        contexts.Dispose(context);
    }
}
