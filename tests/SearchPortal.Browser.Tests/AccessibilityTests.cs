using Microsoft.Playwright;

namespace SearchPortal.Browser.Tests;

/// <summary>Every kind of page, light and dark, wide and narrow, with and without scripts.</summary>
public sealed class AccessibilityTests(Chromium chromium)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/search", "/search?q=pruning&venue=neurips", "/search?q=nothingfindsthis", "/search?q=difusion+modles", "/search?q=%22deep+fish%22+pruning+-survey&year=2021&-year=2023&has=pdf",
        "/search/facet?field=author&q=pruning&filter=x", "/papers/ma2024cvpr-deepcache", "/papers/ma2024cvpr-deepcache?q=caching&at=1&explain=1", "/authors/ma-xinyin", "/authors", "/authors/m", "/venues",
        "/venues/neurips", "/venues/neurips/2024", "/years", "/years/2024", "/topics", "/topics/pruning", "/trends?q=pruning&q=diffusion&q=distillation&q=language", "/trends?q=nothingfindsthis&literal=1",
        "/help", "/api", "/pages/about", "/no/such/page",
    ];

    public static TheoryData<string> UnusualPages =>
    [
        "/", "/search", "/papers/consortium2023measurement", "/papers/noether2022bounds", "/papers/alkhwarizmi2021jabr", "/papers/ma2021gaoxiao", "/papers/long2016donaudampf", "/papers/wald2015retracted", "/papers/wald2014withdrawn",
        "/papers/anon2010noabstract", "/venues", "/authors",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_to_complain_about(string path) => chromium.VisitAsync(path, LookAsync);

    [Theory]
    [MemberData(nameof(UnusualPages))]
    public Task Nor_where_papers_are_unusual(string path) => chromium.VisitUnusualAsync(path, LookAsync);

    [Fact]
    public Task Nor_in_the_open_sheet_of_filters_and_the_list_of_keys() => chromium.VisitAsync("/search?q=pruning", async visit =>
    {
        await visit.Page.Locator(".filters > summary").ClickAsync();
        await Axe.AssertNoViolationsAsync(visit.Page, "sheet");
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("?");
        await Axe.AssertNoViolationsAsync(visit.Page, "keys");
    }, new() { ViewportSize = new() { Width = 360, Height = 740 } });

    [Fact]
    public Task Nor_where_a_client_is_sent_away() => chromium.VisitAsync("/help", async visit =>
    {
        IAPIResponse answer;
        do answer = await visit.Page.APIRequest.GetAsync("/papers.bib", new() { Headers = [new("Accept", "text/html")] });
        while (answer.Ok);
        // On a slow machine there might be something left again.
        await visit.Page.RouteAsync("**/papers.bib", route => route.FulfillAsync(new() { Response = answer }));
        var refusal = await visit.Page.GotoAsync("/papers.bib");
        Assert.Equal(429, refusal!.Status);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await Axe.AssertNoViolationsAsync(visit.Page, $"refusal, {scheme}");
        }
        visit.Forgive();
    }, new() { ExtraHTTPHeaders = [new("X-Forwarded-For", "203.0.113.7")], ViewportSize = new() { Width = 360, Height = 740 } });

    private static async Task LookAsync(Visit visit)
    {
        var page = visit.Page;
        // Colours that still change into each other would be judged half way.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(1440, 900);
        await Axe.AssertNoViolationsAsync(page, "wide, light");
        await page.SetViewportSizeAsync(360, 740);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await Axe.AssertNoViolationsAsync(page, "narrow, dark");
        await visit.ReloadWithoutScriptsAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await Axe.AssertNoViolationsAsync(page, "narrow, light, without scripts");
        await page.SetViewportSizeAsync(1440, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await Axe.AssertNoViolationsAsync(page, "wide, dark, without scripts");
        // A page of a fault has its status.
        if (page.Url.EndsWith("/no/such/page", StringComparison.Ordinal) || page.Url.EndsWith("withdrawn", StringComparison.Ordinal)) visit.Forgive();
    }
}
