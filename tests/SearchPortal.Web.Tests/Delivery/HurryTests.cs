using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using SearchPortal.Indexing;
using SearchPortal.Searching;
using SearchPortal.Web.Delivery;
using SearchPortal.Web.Shared;
using SearchPortal.Web.Wording;

namespace SearchPortal.Web.Tests.Delivery;

public sealed class HurryTests : IAsyncLifetime
{
    private readonly TemporarySite site = new();
    private LiveIndex live = null!;

    public ValueTask InitializeAsync()
    {
        site.Build(1);
        live = new LiveIndex(new IndexStore(site.IndexPath));
        live.Refresh();
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        live.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task A_page_of_a_search_that_was_ended_early_has_no_version_and_is_made_anew()
    {
        Assert.Equal((2, false), await AskTwiceAsync(NoticeKind.Hurried));
        Assert.Equal((1, true), await AskTwiceAsync(NoticeKind.Corrected));
    }

    private async Task<(int Made, bool HasVersion)> AskTwiceAsync(NoticeKind kind)
    {
        int made = 0;
        var delivery = new PageDelivery(
            context =>
            {
                made++;
                Hurry.Mark(context.Response, [new Notice(kind, NoticeSentence.Hurried, $"")]);
                return context.Response.WriteAsync("page");
            },
            new KeptPages(KeptPages.DefaultBytes));
        await AskAsync(delivery);
        bool hasVersion = await AskAsync(delivery);
        return (made, hasVersion);
    }

    private async Task<bool> AskAsync(PageDelivery delivery)
    {
        await using var services = new ServiceCollection().AddScoped(_ => live.Acquire()).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = "GET";
        context.Request.Path = "/search";
        context.Features.Set(new ChosenLanguage(Language.English, false, default));
        context.SetEndpoint(new Endpoint(null, new EndpointMetadataCollection(new ControllerActionDescriptor()), null));
        await delivery.InvokeAsync(context, new PortalSite(scope.ServiceProvider));
        return context.Response.Headers.ETag.Count > 0;
    }
}
