using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SearchPortal.Browser.Tests;

/// <summary>Pages follow what a reader needs: large letters, colours of his own, no motion, other scripts.</summary>
public sealed class AdaptationTests(Chromium chromium)
{
    // 1280 pixels at 400 %.
    private static readonly ViewportSize Enlarged = new() { Width = 320, Height = 256 };

    [Fact]
    public Task At_four_hundred_per_cent_nothing_scrolls_sideways() => chromium.VisitAsync("/", visit =>
        FitsAsync(visit, AccessibilityTests.Pages.Select(page => page.Data)), new() { ViewportSize = Enlarged });

    [Fact]
    public Task Nor_does_what_is_unusual() => chromium.VisitUnusualAsync("/", visit =>
        FitsAsync(visit, AccessibilityTests.UnusualPages.Select(page => page.Data)), new() { ViewportSize = Enlarged });

    [Fact]
    public Task In_forced_colours_bars_and_choices_are_seen() => chromium.VisitAsync("/search?q=pruning&year=2023", async visit =>
    {
        var bar = visit.Page.Locator(".year-bars a:not([aria-current]) rect").First;
        string ground = await visit.Page.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor");
        string fill = await bar.EvaluateAsync<string>("bar => getComputedStyle(bar).fill");
        string chosen = await visit.Page.Locator(".year-bars [aria-current] rect").EvaluateAsync<string>("bar => getComputedStyle(bar).fill");

        Assert.NotEqual(ground, fill);
        Assert.NotEqual(fill, chosen);
    }, new() { ForcedColors = ForcedColors.Active });

    [Fact]
    public Task On_paper_there_is_what_was_asked_and_found_and_nothing_to_press() => chromium.VisitAsync("/search?q=pruning&venue=neurips", async visit =>
    {
        var page = visit.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await visit.KeepPictureAsync("printed-results");
        string ink = await page.Locator("article.paper h3").First.EvaluateAsync<string>("title => getComputedStyle(title).color");

        Assert.Equal("rgb(0, 0, 0)", ink);
        await Expect(page.Locator("main > .search input[type=search]")).ToBeVisibleAsync();
        foreach (string gone in (string[])["button", "nav", ".filters", "footer", ".exclude", ".downloads"])
            Assert.Equal(0, await page.Locator(gone).Locator("visible=true").CountAsync());
    });

    [Fact]
    public Task On_paper_the_grid_of_venues_and_years_is_whole() => chromium.VisitAsync("/venues", async visit =>
    {
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await visit.Page.Locator(".scroll").EvaluateAsync<bool>("box => box.scrollWidth <= box.clientWidth && getComputedStyle(box).overflow === 'visible'"));
    });

    [Theory]
    [InlineData(ReducedMotion.Reduce, false)]
    [InlineData(ReducedMotion.NoPreference, true)]
    public Task Pages_change_into_each_other_only_where_motion_is_welcome(ReducedMotion motion, bool isMoved) => chromium.VisitAsync("/search?q=pruning", async visit =>
    {
        await visit.Page.AddInitScriptAsync("addEventListener('pagereveal', event => { window.isMoved = event.viewTransition !== null; })");
        await visit.Page.Locator("article.paper h3 a").First.ClickAsync();
        await Expect(visit.Page.Locator("article.work")).ToBeVisibleAsync();
        // What is there may be looked at before it is shown.
        await visit.Page.WaitForFunctionAsync("window.isMoved !== undefined");

        Assert.Equal(isMoved, await visit.Page.EvaluateAsync<bool>("window.isMoved"));
    }, new() { ReducedMotion = motion });

    [Fact]
    public Task Who_goes_on_at_once_sees_no_complaint() => chromium.VisitAsync("/", async visit =>
    {
        for (int turn = 0; turn < 3; turn++)
        {
            await visit.Page.GotoAsync("/venues");
            await visit.Page.EvaluateAsync("setTimeout(() => { document.querySelector('.masthead nav a').click(); setTimeout(() => document.querySelector('.brand').click()); })");
            // On a slow machine the first page may have come before the second click.
            await Expect(visit.Page.Locator(".hero, .results")).ToBeVisibleAsync();
        }
        visit.ForgiveAborted();
    });

    [Theory]
    [InlineData("马欣尹面向大语言模型的高效结构化剪枝方法研究")]
    [InlineData("深層学習による日本語の構文解析とかな漢字変換")]
    [InlineData("한국어 형태소 분석을 위한 심층 신경망")]
    [InlineData("資訊檢索與機器學習")]
    public Task Letters_of_East_Asia_are_served_in_slices(string text) => chromium.VisitUnusualAsync("/papers/ma2021gaoxiao", async visit =>
    {
        int all = await visit.Page.EvaluateAsync<int>("[...document.fonts].filter(face => face.family.includes('Portal CJK')).length");
        string[] loaded = await visit.Page.EvaluateAsync<string[]>("async text => (await document.fonts.load('1em \"Portal CJK\"', text)).map(face => face.status)", text);
        double[] widths = await visit.Page.EvaluateAsync<double[]>("text => { const at = document.createElement('canvas').getContext('2d'); at.font = '100px \"Portal CJK\"'; return [...text].filter(letter => letter !== ' ').map(letter => at.measureText(letter).width); }", text);

        Assert.InRange(loaded.Length, 1, all / 3);
        Assert.All(loaded, status => Assert.Equal("loaded", status));
        Assert.All(widths, width => Assert.InRange(width, 90, 101));
    });

    [Fact]
    public Task Text_that_runs_from_right_to_left_begins_at_the_right() => chromium.VisitUnusualAsync("/papers/alkhwarizmi2021jabr", async visit =>
    {
        var direction = visit.Page.Locator(".abstract p").First;

        Assert.Equal("plaintext", await direction.EvaluateAsync<string>("paragraph => getComputedStyle(paragraph).unicodeBidi"));
        Assert.True(await direction.EvaluateAsync<bool>("paragraph => { const range = document.createRange(); range.selectNodeContents(paragraph); return paragraph.getBoundingClientRect().right - range.getClientRects()[0].right < 2; }"));
    });

    private static async Task FitsAsync(Visit visit, IEnumerable<string> paths)
    {
        var wide = new List<string>();
        foreach (string path in paths)
        {
            await visit.Page.GotoAsync(path);
            if (await visit.ScrollsSidewaysAsync()) wide.Add(path);
        }
        visit.Forgive();

        Assert.Empty(wide);
    }
}
