using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SearchPortal.Browser.Tests;

public sealed partial class JourneyTests(Chromium chromium)
{
    [Fact]
    public Task A_visitor_searches_narrows_opens_a_paper_copies_its_BibTeX_and_goes_back() => chromium.VisitAsync("/", async visit =>
    {
        var page = visit.Page;

        await SearchAsync(page, "diffusion models");
        await Facet(page, "Venue").GetByRole(AriaRole.Link, new() { Name = "CVPR", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Remove filter" })).ToHaveCountAsync(1);
        await Facet(page, "Year").GetByRole(AriaRole.Link, new() { Name = "2024", Exact = true }).ClickAsync();
        string results = page.Url;
        await visit.KeepPictureAsync("narrowed");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Remove filter" })).ToHaveCountAsync(2);

        await page.GetByRole(AriaRole.Link, new() { NameRegex = DeepCache() }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("DeepCache: Accelerating Diffusion Models for Free");
        await visit.KeepPictureAsync("paper");
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy BibTeX" }).ClickAsync();
        await Expect(page.Locator(".bibtex [role=status]")).ToHaveTextAsync("Copied");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copied" })).ToBeVisibleAsync();
        string copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Search results" }).GetByRole(AriaRole.Link).First.ClickAsync();

        Assert.StartsWith("@inproceedings{ma2024cvpr-deepcache,", copied, StringComparison.Ordinal);
        Assert.Equal(results, page.Url);
    });

    [Fact]
    public Task A_visitor_goes_from_an_author_to_a_co_author_and_back_by_a_shared_paper() => chromium.VisitAsync("/authors/ma-xinyin", async visit =>
    {
        var page = visit.Page;

        await page.GetByRole(AriaRole.Complementary).GetByRole(AriaRole.Link, new() { Name = "Gongfan Fang" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(FangPage());
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Gongfan Fang");
        await visit.KeepPictureAsync("author");
        await page.Locator("article.paper").First.GetByRole(AriaRole.Link, new() { Name = "Xinyin Ma" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Xinyin Ma");
    });

    [Fact]
    public Task On_a_phone_filters_open_at_a_touch_and_nothing_scrolls_sideways() => chromium.VisitAsync("/", async visit =>
    {
        var page = visit.Page;
        Assert.False(await visit.ScrollsSidewaysAsync());

        await SearchAsync(page, "pruning");
        Assert.False(await visit.ScrollsSidewaysAsync());
        await visit.KeepPictureAsync("phone-results");
        await page.GetByText("Filters", new() { Exact = true }).TapAsync();
        await visit.KeepPictureAsync("phone-filters");
        await Facet(page, "Venue").GetByRole(AriaRole.Link, new() { Name = "NeurIPS", Exact = true }).TapAsync();
        await page.GetByText(ShowPapers()).TapAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Remove filter" })).ToHaveCountAsync(1);

        await page.Locator("article.paper h3 a").First.TapAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Abstract" })).ToBeVisibleAsync();
        Assert.False(await visit.ScrollsSidewaysAsync());
    }, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });

    [Fact]
    public Task A_visitor_goes_from_the_grid_of_venues_and_years_to_a_paper() => chromium.VisitAsync("/venues", async visit =>
    {
        var page = visit.Page;

        await visit.KeepPictureAsync("venues");
        await page.Locator(".grid").GetByRole(AriaRole.Link, new() { Name = "NeurIPS" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("NeurIPS");
        await visit.KeepPictureAsync("venue");
        await page.Locator("article.paper h3 a").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Abstract" })).ToBeVisibleAsync();
        await page.GoBackAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("NeurIPS");
    });

    [Fact]
    public Task A_bar_of_the_years_says_its_number_and_narrows_the_search() => chromium.VisitAsync("/search?q=pruning", async visit =>
    {
        var bar = visit.Page.Locator(".year-bars a").Last;

        await bar.HoverAsync();
        await Expect(bar).ToContainTextAsync("paper");
        Assert.True(await bar.Locator("span").EvaluateAsync<bool>("label => label.getBoundingClientRect().width > 50"));
        await bar.ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Remove filter" })).ToHaveCountAsync(1);
    });

    [Fact]
    public Task Without_scripts_everything_but_copying_works() => chromium.VisitAsync("/search", async visit =>
    {
        var page = visit.Page;

        await page.Locator("main input[name=q]").FillAsync("llmpruner");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await page.Locator("article.paper h3 a").First.ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("LLM-Pruner");
        await Expect(page.Locator("pre")).ToContainTextAsync("@inproceedings{");
        await visit.KeepPictureAsync("without-scripts");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(0);
        var bibtex = await page.APIRequest.GetAsync(await page.GetByRole(AriaRole.Link, new() { Name = "Download BibTeX" }).GetAttributeAsync("href") ?? "");
        Assert.Contains("LLM", await bibtex.TextAsync(), StringComparison.Ordinal);
    }, new() { JavaScriptEnabled = false });

    [Fact]
    public Task A_keyboard_is_enough() => chromium.VisitAsync("/venues", async visit =>
    {
        var page = visit.Page;

        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await Expect(page.GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("deep cache");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article.paper").First).ToContainTextAsync("DeepCache");
        await TabToAsync(page, page.Locator("article.paper h3 a").First);
        await visit.KeepPictureAsync("keyboard");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("DeepCache");
    });

    private static async Task SearchAsync(IPage page, string text)
    {
        await page.GetByRole(AriaRole.Combobox).FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("article.paper").First).ToBeVisibleAsync();
    }

    private static ILocator Facet(IPage page, string title) =>
        page.Locator("section.facet").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    private static async Task TabToAsync(IPage page, ILocator target)
    {
        for (int presses = 0; presses < 200; presses++)
        {
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail("the keyboard never came to the link");
    }

    [GeneratedRegex("^DeepCache")]
    private static partial Regex DeepCache();

    [GeneratedRegex("^Show \\d+ papers?$")]
    private static partial Regex ShowPapers();

    [GeneratedRegex("/authors/fang-gongfan$")]
    private static partial Regex FangPage();
}
