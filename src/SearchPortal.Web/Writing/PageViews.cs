using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>Finds views where the framework does, and has those of whole pages written by <see cref="PageView"/>.</summary>
internal sealed class PageViews(IRazorViewEngine razor, IRazorPageActivator activator) : IViewEngine
{
    private readonly PageBuffers buffers = new();

    /// <inheritdoc/>
    public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage) =>
        isMainPage ? View(razor.FindPage(context, viewName)) : razor.FindView(context, viewName, isMainPage);

    /// <inheritdoc/>
    public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage) =>
        isMainPage && executingFilePath is null ? View(razor.GetPage("/", viewPath)) : razor.GetView(executingFilePath, viewPath, isMainPage);

    private ViewEngineResult View(RazorPageResult found) => found.Page is null
        ? ViewEngineResult.NotFound(found.Name, found.SearchedLocations ?? [])
        : ViewEngineResult.Found(found.Name, new PageView(found.Page, razor, activator, buffers));
}
