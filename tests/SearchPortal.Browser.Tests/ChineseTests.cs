using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SearchPortal.Browser.Tests;

public sealed partial class ChineseTests(Chromium chromium)
{
    public static TheoryData<string> Pages =>
    [
        "/zh/", "/zh/search?q=pruning&venue=neurips", "/zh/search?q=nothingfindsthis", "/zh/search/facet?field=author&q=pruning&filter=x", "/zh/papers/ma2024cvpr-deepcache", "/zh/authors/ma-xinyin", "/zh/authors", "/zh/trends?q=pruning&q=caching", "/zh/help", "/help",
    ];

    [Fact]
    public Task A_visitor_with_a_Chinese_browser_searches_narrows_opens_a_paper_and_copies_its_BibTeX() => chromium.VisitAsync("/", async visit =>
    {
        var page = visit.Page;

        await page.GetByRole(AriaRole.Combobox, new() { Name = "检索论文、作者、会议或期刊" }).FillAsync("diffusion models");
        await page.GetByRole(AriaRole.Button, new() { Name = "检索", Exact = true }).ClickAsync();
        await Facet(page, "会议/期刊").GetByRole(AriaRole.Link, new() { Name = "CVPR", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "移除筛选条件" })).ToHaveCountAsync(1);
        await Facet(page, "年份").GetByRole(AriaRole.Link, new() { Name = "2024", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "移除筛选条件" })).ToHaveCountAsync(2);
        await Expect(page.Locator(".bar [role=status]")).ToContainTextAsync("篇论文");
        await visit.KeepPictureAsync("chinese-narrowed");

        await page.GetByRole(AriaRole.Link, new() { NameRegex = DeepCache() }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "摘要" })).ToBeVisibleAsync();
        await visit.KeepPictureAsync("chinese-paper");
        await page.GetByRole(AriaRole.Button, new() { Name = "复制 BibTeX" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "已复制" })).ToBeVisibleAsync();
        string copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");

        Assert.StartsWith("@inproceedings{ma2024cvpr-deepcache,", copied, StringComparison.Ordinal);
    }, new() { Locale = "zh-CN" });

    [Fact]
    public Task A_visitor_switches_the_language_and_stays_at_his_search() => chromium.VisitAsync("/search?q=pruning", async visit =>
    {
        var page = visit.Page;

        await page.Locator("main > form.search input[type=search]").FillAsync("caching");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(Caching());
        await Expect(page.Locator("article.paper").First).ToContainTextAsync("Cache");
        await page.GetByRole(AriaRole.Link, new() { Name = "中文" }).ClickAsync();

        await Expect(page).ToHaveURLAsync(ChineseCaching());
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "zh-Hans");
        await page.Locator("main > form.search input[type=search]").FillAsync("pruning");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(ChinesePruning());
        await page.Locator("article.paper h3 a").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "摘要" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task Suggestions_say_in_Chinese_what_they_are() => chromium.VisitAsync("/zh/", async visit =>
    {
        var page = visit.Page;

        await page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("xinyin ma");

        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = "作者" }).First).ToContainTextAsync("篇论文");
        await page.Keyboard.PressAsync("Escape");
    });

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Axe_finds_nothing_to_complain_about(string path) => chromium.VisitAsync(path, visit => Axe.AssertNoViolationsAsync(visit.Page));

    private static ILocator Facet(IPage page, string title) =>
        page.Locator("section.facet").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = title }) });

    [GeneratedRegex("^DeepCache")]
    private static partial Regex DeepCache();

    [GeneratedRegex(@"[^h]/search\?q=caching$")]
    private static partial Regex Caching();

    [GeneratedRegex(@"/zh/search\?q=caching$")]
    private static partial Regex ChineseCaching();

    [GeneratedRegex(@"/zh/search\?q=pruning$")]
    private static partial Regex ChinesePruning();
}
