using Microsoft.AspNetCore.Mvc;
using SearchPortal.Searching;

namespace SearchPortal.Web.Browse;

/// <summary>What all listings have: their views in one folder and a page number in the address.</summary>
internal abstract class BrowseController : Controller
{
    /// <summary>The page asked for, 1-based, read as a search reads it.</summary>
    protected int Page => SearchUrl.Parse(Request.QueryString.Value).Request.Page;

    /// <inheritdoc/>
    public override ViewResult View(string? viewName, object? model) => base.View($"/Browse/{viewName}.cshtml", model);
}
